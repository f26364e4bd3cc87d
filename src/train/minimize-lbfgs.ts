/** A differentiable function: writes its gradient at `weights` into `gradient` and returns its value. */
export type Objective = (weights: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  /** Past steps that shape the direction (default 10). */
  memory?: number;
  maxIterations?: number;
  /** Stops when the value fell by less than this share over `patience` iterations (default 1e-5 over 5). */
  tolerance?: number;
  patience?: number;
  /** Strength of an L1 penalty on every weight; above 0 the orthant-wise variant is used (default 0). */
  l1?: number;
  /** Told of every iteration: for progress. */
  onIteration?: (iteration: number, value: number) => void;
}

export interface LbfgsResult {
  weights: Float64Array;
  /** The value with its L1 penalty. */
  value: number;
  iterations: number;
}

interface Step {
  change: Float64Array;
  gradientChange: Float64Array;
  /** 1 / (change · gradientChange) */
  curvature: number;
}

const ARMIJO = 1e-4;
const MOST_HALVINGS = 40;

/**
 * Limited-memory BFGS with back-tracking (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.4);
 * with `l1` the orthant-wise method OWL-QN (Andrew and Gao, ICML 2007). Deterministic.
 */
export function minimizeLbfgs(
  objective: Objective,
  start: Float64Array,
  options: LbfgsOptions = {},
): LbfgsResult {
  const { memory = 10, maxIterations = 200, tolerance = 1e-5, patience = 5, l1 = 0, onIteration } = options;
  let weights: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(weights.length);
  let value = objective(weights, gradient) + l1 * sumOfMagnitudes(weights, l1);
  const steps: Step[] = [];
  const history = [value];
  let iteration = 0;
  while (iteration < maxIterations) {
    const pseudo = l1 > 0 ? pseudoGradient(weights, gradient, l1) : gradient;
    const direction = descentDirection(pseudo, steps);
    if (l1 > 0) alignWithDescent(direction, pseudo);
    const moved = search(objective, weights, value, pseudo, direction, l1, steps.length === 0);
    if (!moved) break;
    remember(steps, memory, weights, moved.weights, gradient, moved.gradient);
    ({ weights, gradient, value } = moved);
    iteration++;
    onIteration?.(iteration, value);
    history.push(value);
    const before = history[history.length - 1 - patience];
    if (before !== undefined && before - value <= tolerance * Math.max(1, Math.abs(value))) break;
  }
  return { weights, value, iterations: iteration };
}

/** Minus the approximate inverse Hessian times the gradient: the two-loop recursion. */
function descentDirection(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]!;
    shares[i] = step.curvature * dot(step.change, direction);
    addScaled(direction, step.gradientChange, -shares[i]!);
  }
  const last = steps.at(-1);
  if (last) scale(direction, 1 / (last.curvature * dot(last.gradientChange, last.gradientChange)));
  steps.forEach((step, i) => {
    addScaled(direction, step.change, shares[i]! - step.curvature * dot(step.gradientChange, direction));
  });
  scale(direction, -1);
  return direction;
}

/** Back-tracks from a full step until the value has fallen enough; null when nothing helps. */
function search(
  objective: Objective,
  weights: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  l1: number,
  isFirst: boolean,
): { weights: Float64Array; gradient: Float64Array; value: number } | null {
  const slope = dot(gradient, direction);
  if (!(slope < 0)) return null;
  let size = isFirst ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
  const next = new Float64Array(weights.length);
  const nextGradient = new Float64Array(weights.length);
  for (let i = 0; i < MOST_HALVINGS; i++, size /= 2) {
    for (let j = 0; j < next.length; j++) next[j] = weights[j]! + size * direction[j]!;
    if (l1 > 0) stayInOrthant(next, weights, gradient);
    const nextValue = objective(next, nextGradient) + l1 * sumOfMagnitudes(next, l1);
    let expected = 0;
    for (let j = 0; j < next.length; j++) expected += gradient[j]! * (next[j]! - weights[j]!);
    if (nextValue <= value + ARMIJO * Math.min(expected, 0) && Number.isFinite(nextValue))
      return nextValue < value ? { weights: next, gradient: nextGradient, value: nextValue } : null;
  }
  return null;
}

function remember(
  steps: Step[],
  memory: number,
  before: Float64Array,
  after: Float64Array,
  gradientBefore: Float64Array,
  gradientAfter: Float64Array,
): void {
  const change = new Float64Array(before.length);
  const gradientChange = new Float64Array(before.length);
  for (let j = 0; j < before.length; j++) {
    change[j] = after[j]! - before[j]!;
    gradientChange[j] = gradientAfter[j]! - gradientBefore[j]!;
  }
  const product = dot(change, gradientChange);
  if (product <= 1e-10) return;
  steps.push({ change, gradientChange, curvature: 1 / product });
  if (steps.length > memory) steps.shift();
}

/** The steepest subgradient of value + l1·|w|. */
function pseudoGradient(weights: Float64Array, gradient: Float64Array, l1: number): Float64Array {
  const pseudo = new Float64Array(weights.length);
  for (let j = 0; j < weights.length; j++) {
    const slope = gradient[j]!;
    if (weights[j]! > 0) pseudo[j] = slope + l1;
    else if (weights[j]! < 0) pseudo[j] = slope - l1;
    else pseudo[j] = slope + l1 < 0 ? slope + l1 : Math.max(slope - l1, 0);
  }
  return pseudo;
}

function alignWithDescent(direction: Float64Array, pseudo: Float64Array): void {
  for (let j = 0; j < direction.length; j++) if (direction[j]! * pseudo[j]! >= 0) direction[j] = 0;
}

/** A weight that would change its sign in one step becomes 0. */
function stayInOrthant(next: Float64Array, weights: Float64Array, pseudo: Float64Array): void {
  for (let j = 0; j < next.length; j++) {
    const side = weights[j] === 0 ? -Math.sign(pseudo[j]!) : Math.sign(weights[j]!);
    if (next[j]! * side < 0) next[j] = 0;
  }
}

function sumOfMagnitudes(weights: Float64Array, l1: number): number {
  if (l1 === 0) return 0;
  let sum = 0;
  for (const weight of weights) sum += Math.abs(weight);
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}

function addScaled(a: Float64Array, b: Float64Array, factor: number): void {
  for (let j = 0; j < a.length; j++) a[j]! += factor * b[j]!;
}

function scale(a: Float64Array, factor: number): void {
  for (let j = 0; j < a.length; j++) a[j]! *= factor;
}
