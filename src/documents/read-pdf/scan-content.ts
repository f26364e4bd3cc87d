import { OPERATORS } from "./content-operators.ts";
import type { ContentScan } from "./content-scan.ts";
import { ContentScanner } from "./content-scanner.ts";
import { ContentTokens } from "./content-tokens.ts";

/**
 * Adds what one content stream shows to a scan.
 * @param options.isForm the stream is a form XObject, painted by another stream
 * @param options.hasTints the file names colour spaces that count tints of ink, where 0 is white
 */
export function scanContent(
  bytes: Uint8Array,
  scan: ContentScan,
  { hasTints, isForm }: { hasTints: boolean; isForm: boolean },
): void {
  const scanner = new ContentScanner(scan, hasTints, isForm);
  const tokens = new ContentTokens(bytes);
  while (tokens.next()) OPERATORS.get(tokens.instruction.operator)?.(scanner, tokens.instruction);
  scanner.finish();
}
