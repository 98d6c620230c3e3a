// What every worker of a pool starts with: loads a TypeScript module and answers each task with what its `run` gives.
import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { run } = await tsImport(workerData.module, import.meta.url);
parentPort.on('message', async (task) => parentPort.postMessage(await run(task)));
