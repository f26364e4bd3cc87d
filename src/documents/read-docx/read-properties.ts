import type { DocxPackage } from "./read-package.ts";
import { childOf, textOf } from "./xml-tools.ts";

/** Pages as Word counted them when it last saved, null when nobody did; and the document's own title. */
export async function readProperties(
  source: DocxPackage,
): Promise<{ page_count: number | null; title: string | null }> {
  const application = await source.optionalPart("docProps/app.xml");
  const core = await source.optionalPart("docProps/core.xml");
  const pages = childOf(application, "Pages");
  const title = childOf(core, "dc:title");
  const count = pages ? Number.parseInt(textOf(pages), 10) : 0;
  return {
    page_count: count > 0 ? count : null,
    title: title ? textOf(title).trim() || null : null,
  };
}
