import type { Tree } from "../classify/model-file.ts";
import type { BinnedFeatures } from "./bin-features.ts";

export interface TreeOptions {
  /** Leaves of a tree at most. */
  maxLeaves: number;
  /** Rows in a leaf at least. */
  minRows: number;
  /** L2 penalty on leaf values. */
  l2: number;
  learningRate: number;
}

/** A leaf that may still be split. */
interface Leaf {
  /** Its rows: `order[from]` … `order[to - 1]`. */
  from: number;
  to: number;
  /** For every bin of every column: gradient, hessian, count. */
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  split: Split | null;
  node: Node;
}

interface Split {
  gain: number;
  column: number;
  bin: number;
}

interface Node {
  column: number;
  value: number;
  left: Node | null;
  right: Node | null;
}

/** Smallest sum of hessians on either side of a split (scikit-learn's 1e-3). */
const MIN_HESSIAN = 1e-3;
/** A leaf of rows that are all sure divides by no less. */
const MIN_CURVATURE = 1e-9;
/** Numbers that a histogram holds for each bin. */
const CELL = 3;

/**
 * Grows one regression tree on second-order histograms, the best leaf first (the method of LightGBM: Ke et al.,
 * NeurIPS 2017, and of scikit-learn's HistGradientBoosting), and adds its values to `logits`.
 * Equal gains go to the first column and bin: deterministic.
 * @param logits this label's logits, one a row
 */
export function growTree(
  data: BinnedFeatures,
  gradients: Float64Array,
  hessians: Float64Array,
  logits: Float64Array,
  options: TreeOptions,
): Tree {
  const size = gradients.length;
  const order = Int32Array.from({ length: size }, (_, i) => i);
  const root = makeLeaf(0, size, histogramOf(data, gradients, hessians, order, 0, size), data, options);
  const leaves = [root];
  while (leaves.length < options.maxLeaves) {
    const best = bestLeaf(leaves);
    if (best === null) break;
    const [left, right] = splitLeaf(best, data, gradients, hessians, order, options);
    leaves.splice(leaves.indexOf(best), 1, left, right);
  }
  for (const leaf of leaves) {
    const curvature = Math.max(leaf.hessian + options.l2, MIN_CURVATURE);
    leaf.node.value = Math.fround((-options.learningRate * leaf.gradient) / curvature);
    for (let at = leaf.from; at < leaf.to; at++) logits[order[at]!]! += leaf.node.value;
  }
  return flatten(root.node);
}

function bestLeaf(leaves: readonly Leaf[]): Leaf | null {
  let best: Leaf | null = null;
  for (const leaf of leaves)
    if (leaf.split && (best === null || leaf.split.gain > best.split!.gain)) best = leaf;
  return best;
}

function makeLeaf(
  from: number,
  to: number,
  histogram: Float64Array,
  data: BinnedFeatures,
  options: TreeOptions,
): Leaf {
  const firstColumn = data.offsets[1]!;
  let gradient = 0;
  let hessian = 0;
  for (let bin = 0; bin < firstColumn; bin++) {
    gradient += histogram[bin * CELL]!;
    hessian += histogram[bin * CELL + 1]!;
  }
  const node: Node = { column: -1, value: 0, left: null, right: null };
  const leaf: Leaf = { from, to, histogram, gradient, hessian, split: null, node };
  if (to - from >= 2 * options.minRows) leaf.split = findSplit(leaf, data, options);
  return leaf;
}

/** Sums over a leaf's rows, for every bin of every column. */
function histogramOf(
  { bins, offsets }: BinnedFeatures,
  gradients: Float64Array,
  hessians: Float64Array,
  order: Int32Array,
  from: number,
  to: number,
): Float64Array {
  const width = offsets.length - 1;
  const histogram = new Float64Array(offsets[width]! * CELL);
  for (let at = from; at < to; at++) {
    const i = order[at]!;
    const gradient = gradients[i]!;
    const hessian = hessians[i]!;
    for (let j = 0, cell = i * width; j < width; j++, cell++) {
      const place = (offsets[j]! + bins[cell]!) * CELL;
      histogram[place]! += gradient;
      histogram[place + 1]! += hessian;
      histogram[place + 2]! += 1;
    }
  }
  return histogram;
}

function findSplit(leaf: Leaf, { offsets }: BinnedFeatures, { minRows, l2 }: TreeOptions): Split | null {
  const { histogram, gradient, hessian } = leaf;
  const rows = leaf.to - leaf.from;
  const before = (gradient * gradient) / (hessian + l2);
  let best: Split | null = null;
  for (let column = 0; column + 1 < offsets.length; column++) {
    let gradientLeft = 0;
    let hessianLeft = 0;
    let rowsLeft = 0;
    for (let place = offsets[column]!; place < offsets[column + 1]! - 1; place++) {
      gradientLeft += histogram[place * CELL]!;
      hessianLeft += histogram[place * CELL + 1]!;
      rowsLeft += histogram[place * CELL + 2]!;
      if (rowsLeft < minRows || hessianLeft < MIN_HESSIAN) continue;
      const hessianRight = hessian - hessianLeft;
      if (rows - rowsLeft < minRows || hessianRight < MIN_HESSIAN) break;
      const gradientRight = gradient - gradientLeft;
      const gain =
        (gradientLeft * gradientLeft) / (hessianLeft + l2) +
        (gradientRight * gradientRight) / (hessianRight + l2) -
        before;
      if (gain > 1e-9 && (best === null || gain > best.gain))
        best = { gain, column, bin: place - offsets[column]! };
    }
  }
  return best;
}

/** Two children: the smaller one is counted, the larger one is the difference. */
function splitLeaf(
  leaf: Leaf,
  data: BinnedFeatures,
  gradients: Float64Array,
  hessians: Float64Array,
  order: Int32Array,
  options: TreeOptions,
): [Leaf, Leaf] {
  const { column, bin } = leaf.split!;
  const middle = partition(leaf, data, order, column, bin);
  const isLeftSmaller = middle - leaf.from <= leaf.to - middle;
  const [from, to] = isLeftSmaller ? [leaf.from, middle] : [middle, leaf.to];
  const smaller = histogramOf(data, gradients, hessians, order, from, to);
  const larger = leaf.histogram;
  for (let at = 0; at < larger.length; at++) larger[at]! -= smaller[at]!;
  const [first, second] = isLeftSmaller ? [smaller, larger] : [larger, smaller];
  const left = makeLeaf(leaf.from, middle, first, data, options);
  const right = makeLeaf(middle, leaf.to, second, data, options);
  leaf.node.column = column;
  leaf.node.value = data.thresholds[column]![bin]!;
  leaf.node.left = left.node;
  leaf.node.right = right.node;
  return [left, right];
}

/** Rows of the left child first, each side in its old order; returns where the right one begins. */
function partition(leaf: Leaf, data: BinnedFeatures, order: Int32Array, column: number, bin: number): number {
  const width = data.offsets.length - 1;
  const right: number[] = [];
  let middle = leaf.from;
  for (let at = leaf.from; at < leaf.to; at++) {
    const i = order[at]!;
    if (data.bins[i * width + column]! <= bin) order[middle++] = i;
    else right.push(i);
  }
  order.set(right, middle);
  return middle;
}

/** Nodes in depth-first order, as a model file holds them. */
function flatten(root: Node): Tree {
  const tree: Tree = { feature: [], value: [], right: [] };
  const visit = (node: Node): void => {
    const at = tree.feature.push(node.column) - 1;
    tree.value.push(node.value);
    tree.right.push(0);
    if (!node.left || !node.right) return;
    visit(node.left);
    tree.right[at] = tree.feature.length;
    visit(node.right);
  };
  visit(root);
  return tree;
}
