import { type Examples, trainLogistic } from './logistic.ts';

export interface LogisticTask {
  readonly examples: Examples;
  readonly size: number;
  readonly c: number;
}

export function run({ examples, size, c }: LogisticTask): Float64Array {
  return trainLogistic(examples, size, c);
}
