import type { LayoutFinding } from "../schema/layout-finding.ts";

/** Private use, replacement characters, unassigned marks of broken fonts: nothing a reader can name. */
const UNREADABLE = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}]/gu;
/** Share of the visible characters from which it is worth a finding (design: formatting.v1). */
const NOTABLE = 0.01;

/** The finding about unreadable characters in a text, when there are more than 1 %. */
export function unreadableFinding(text: string): LayoutFinding | null {
  const visible = text.replace(/\s+/g, "").length;
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  if (visible === 0 || unreadable / visible <= NOTABLE) return null;
  const share = Math.round((10_000 * unreadable) / visible) / 10_000;
  return {
    code: "unreadable_characters",
    message: "Some characters have no meaning outside the font they were typed in.",
    page: null,
    span: null,
    kind: null,
    amount: share,
  };
}
