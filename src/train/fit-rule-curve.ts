import type { RuleCurve } from "../classify/rule-curve.ts";

/** One answer of the rules without a curve: how sure they were, and whether they were right. */
export interface RuleAnswer {
  confidence: number;
  right: boolean;
}

interface Block {
  rows: number;
  right: number;
  confidence: number;
}

/** Groups that the answers are cut into by confidence, equally large. */
const GROUPS = 20;
const DECIMALS = 1e4;

/**
 * How often the rules are right at each confidence: shares of equally large groups, made rising by pooling
 * neighbours that are out of order (isotonic regression: Ayer et al., Annals of Mathematical Statistics 1955).
 * Half an answer is added to either side, so that no share is 0 or 1. Empty without answers.
 */
export function fitRuleCurve(answers: readonly RuleAnswer[]): RuleCurve {
  const blocks: Block[] = [];
  for (const group of cutIntoGroups(answers)) {
    blocks.push(group);
    while (blocks.length > 1 && shareOf(blocks.at(-2)!) >= shareOf(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      blocks.push(merge(blocks.pop()!, last));
    }
  }
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
  const points = blocks.map(
    (block) => [round(block.confidence / block.rows), round(shareOf(block))] as const,
  );
  return points.filter(([raw], at) => at === 0 || raw > points[at - 1]![0]);
}

/** By confidence, lowest first; equal confidences stay together. */
function cutIntoGroups(answers: readonly RuleAnswer[]): Block[] {
  const sorted = [...answers].sort((a, b) => a.confidence - b.confidence);
  const least = Math.max(1, Math.ceil(sorted.length / GROUPS));
  const groups: Block[] = [];
  let open: Block = { rows: 0, right: 0, confidence: 0 };
  sorted.forEach((answer, at) => {
    open = merge(open, { rows: 1, right: answer.right ? 1 : 0, confidence: answer.confidence });
    const isLastOfItsKind = sorted[at + 1]?.confidence !== answer.confidence;
    if (open.rows >= least && isLastOfItsKind) {
      groups.push(open);
      open = { rows: 0, right: 0, confidence: 0 };
    }
  });
  return open.rows > 0 ? [...groups, open] : groups;
}

function merge(a: Block, b: Block): Block {
  return { rows: a.rows + b.rows, right: a.right + b.right, confidence: a.confidence + b.confidence };
}

function shareOf({ right, rows }: Block): number {
  return (right + 0.5) / (rows + 1);
}
