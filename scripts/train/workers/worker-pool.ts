import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** Gives tasks to as many threads as the machine has cores, each of which runs `run` of a module; first come, first served. */
export class WorkerPool<Task, Result> {
  readonly #module: URL;
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting<Task, Result>[] = [];
  #started = 0;

  constructor(module: URL) {
    this.#module = module;
  }

  /** What `run` gives for a task; rejected where it throws. */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads; what runs still is lost. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #next(): void {
    const waiting = this.#waiting[0];
    if (waiting === undefined) return;
    const worker = this.#idle.pop() ?? this.#start();
    if (worker === null) return;
    this.#waiting.shift();
    const end = (): void => {
      worker.removeAllListeners('message').removeAllListeners('error');
    };
    worker.once('message', (result: Result) => {
      end();
      this.#idle.push(worker);
      waiting.resolve(result);
      this.#next();
    });
    worker.once('error', (error) => {
      end();
      this.#started -= 1;
      waiting.reject(error);
      this.#next();
    });
    worker.postMessage(waiting.task);
  }

  #start(): Worker | null {
    if (this.#started >= availableParallelism()) return null;
    this.#started += 1;
    return new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { module: this.#module.href } });
  }
}
