export { isDuration, isPenalty, isToll, quantityOf } from './attach.ts';
export { findQuantities, type Quantity } from './find-quantities.ts';
export { parseDigits } from './numbers.ts';
export { quantityTakenUp } from './taken-up.ts';
