import { OumiAtsError } from "../errors.ts";

/** Cells that a spreadsheet would run as a formula, with any apostrophes that guard them already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * One cell of text: quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe in
 * front and quotes, which {@link readCsvRecords} takes off again. Numbers are written as they are.
 */
export function writeCsvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  if (FORMULA.test(value)) return quote(`'${value}`);
  return value === "" || /[",\r\n]|^\s|\s$/.test(value) ? quote(value) : value;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export interface CsvRecord {
  /** 1-based line on which the record begins. */
  line: number;
  /** null: an empty cell without quotes. */
  cells: (string | null)[];
}

/**
 * Reads CSV (RFC 4180; a line break may stand inside quotes) piece by piece.
 * @throws OumiAtsError `dataset_invalid` for a quote that never ends
 */
export async function* readCsvRecords(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader();
  for await (const chunk of chunks) yield* reader.take(chunk);
  yield* reader.end();
}

class CsvReader {
  #line = 1;
  #begin = 1;
  #cells: (string | null)[] = [];
  #cell = "";
  #state: "start" | "plain" | "quoted" | "after" = "start";
  #skipNewline = false;

  *take(chunk: string): Generator<CsvRecord> {
    for (const sign of chunk) {
      if (this.#skipNewline && sign === "\n") {
        this.#skipNewline = false;
        continue;
      }
      this.#skipNewline = false;
      if (this.#state === "quoted") this.#inQuotes(sign);
      else if (sign === '"' && this.#state === "after") {
        this.#cell += '"';
        this.#state = "quoted";
      } else if (sign === '"' && this.#state === "start") this.#state = "quoted";
      else if (sign === ",") this.#closeCell();
      else if (sign === "\n" || sign === "\r") {
        this.#skipNewline = sign === "\r";
        yield* this.#closeRecord();
      } else {
        this.#cell += sign;
        this.#state = "plain";
      }
    }
  }

  *end(): Generator<CsvRecord> {
    if (this.#state === "quoted")
      throw new OumiAtsError("dataset_invalid", `Line ${this.#begin}: a quoted cell does not end.`);
    if (this.#state !== "start" || this.#cells.length > 0) yield* this.#closeRecord();
  }

  #inQuotes(sign: string): void {
    if (sign === '"') this.#state = "after";
    else {
      if (sign === "\n") this.#line++;
      this.#cell += sign;
    }
  }

  #closeCell(): void {
    const isQuoted = this.#state === "after";
    const text = GUARDED.test(this.#cell) ? this.#cell.slice(1) : this.#cell;
    this.#cells.push(text === "" && !isQuoted ? null : text);
    this.#cell = "";
    this.#state = "start";
  }

  *#closeRecord(): Generator<CsvRecord> {
    this.#closeCell();
    const record = { line: this.#begin, cells: this.#cells };
    this.#cells = [];
    this.#begin = ++this.#line;
    if (record.cells.length > 1 || record.cells[0] !== null) yield record;
  }
}
