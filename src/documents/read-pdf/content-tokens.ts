const WHITE = 1;
const DELIMITER = 2;
/** Character classes of PDF's syntax: 0 regular, 1 white space, 2 delimiter. */
const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = WHITE;
for (const character of "()<>[]{}/%") CLASS[character.charCodeAt(0)] = DELIMITER;

/** The operands and operator of one instruction of a content stream; reused from one to the next. */
export interface Instruction {
  /** The operator's characters as one number: see `operatorCode`. */
  operator: number;
  /** Numbers, in order, those inside arrays included. */
  numbers: number[];
  /** The last name operand, without its slash; "" when there is none. */
  name: string;
  /** Bytes in string operands. */
  stringBytes: number;
}

/** Number of an operator: the codes of its up to three characters in base 256. */
export function operatorCode(operator: string): number {
  let code = 0;
  for (let i = 0; i < operator.length; i++) code = code * 256 + operator.charCodeAt(i);
  return code;
}

const INLINE_IMAGE_DATA = operatorCode("ID");

function isOctal(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x37;
}

/** Reads a content stream instruction by instruction; strings are measured, not decoded. */
export class ContentTokens {
  private readonly bytes: Uint8Array;
  private at = 0;
  readonly instruction: Instruction = { operator: 0, numbers: [], name: "", stringBytes: 0 };

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads the next instruction into `instruction`; false at the end. */
  next(): boolean {
    const { bytes, instruction } = this;
    const { numbers } = instruction;
    numbers.length = 0;
    instruction.name = "";
    instruction.stringBytes = 0;
    while (this.at < bytes.length) {
      const code = bytes[this.at] as number;
      if (CLASS[code] === WHITE) this.at++;
      else if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b)
        numbers.push(this.readNumber());
      else if (CLASS[code] === DELIMITER) this.readDelimited(code);
      else {
        instruction.operator = this.readOperator();
        if (instruction.operator === INLINE_IMAGE_DATA) this.skipInlineImage();
        return true;
      }
    }
    return false;
  }

  private readOperator(): number {
    const { bytes } = this;
    let operator = 0;
    let at = this.at;
    for (; at < bytes.length; at++) {
      const code = bytes[at] as number;
      if (CLASS[code] !== 0) break;
      // Longer words are no operators: any value above three characters will do.
      if (operator < 0x1000000) operator = operator * 256 + code;
    }
    this.at = at;
    return operator;
  }

  private readDelimited(code: number): void {
    if (code === 0x28) this.skipString();
    else if (code === 0x2f) {
      this.at++;
      this.instruction.name = this.readWord();
    } else if (code === 0x25) this.skipComment();
    else if (code === 0x3c && this.bytes[this.at + 1] !== 0x3c) this.skipHexString();
    else this.at += code === 0x3c || (code === 0x3e && this.bytes[this.at + 1] === 0x3e) ? 2 : 1;
  }

  private readNumber(): number {
    const { bytes } = this;
    let at = this.at;
    let sign = 1;
    let value = 0;
    let scale = 0;
    for (; at < bytes.length; at++) {
      const code = bytes[at] as number;
      if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30;
        scale *= 10;
      } else if (code === 0x2e && scale === 0) scale = 1;
      else if (code === 0x2d) sign = -1;
      else if (code !== 0x2b) break;
    }
    this.at = at;
    return (sign * value) / (scale || 1);
  }

  private readWord(): string {
    const { bytes } = this;
    const start = this.at;
    while (this.at < bytes.length && CLASS[bytes[this.at] as number] === 0) this.at++;
    if (this.at - start > 64) return "?";
    let word = "";
    for (let i = start; i < this.at; i++) word += String.fromCharCode(bytes[i] as number);
    return word;
  }

  private skipString(): void {
    const { bytes } = this;
    let depth = 0;
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at];
      if (code === 0x5c) this.at += isOctal(bytes[this.at + 1]) && isOctal(bytes[this.at + 3]) ? 3 : 1;
      else if (code === 0x28) depth++;
      else if (code === 0x29 && --depth === 0) break;
      this.instruction.stringBytes++;
    }
    this.instruction.stringBytes--;
    this.at++;
  }

  private skipHexString(): void {
    const end = this.bytes.indexOf(0x3e, this.at);
    const stop = end < 0 ? this.bytes.length : end;
    this.instruction.stringBytes += (stop - this.at - 1) >> 1;
    this.at = stop + 1;
  }

  private skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
      this.at++;
  }

  /** After ID: raw samples up to an EI that stands alone. */
  private skipInlineImage(): void {
    const { bytes } = this;
    for (let at = bytes.indexOf(0x45, this.at); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
      const alone = CLASS[bytes[at - 1] ?? 0] === WHITE && CLASS[bytes[at + 2] ?? 0] !== 0;
      if (
        bytes[at + 1] === 0x49 &&
        (alone || (CLASS[bytes[at - 1] ?? 0] === WHITE && at + 2 >= bytes.length))
      ) {
        this.at = at + 2;
        return;
      }
    }
    this.at = bytes.length;
  }
}
