const LONGEST_NAME = 64;
const WHITE = 1;
const DELIMITER = 2;
const DIGIT = 3;
/** Character classes of PDF's syntax: 0 other, 1 white space, 2 delimiter, 3 what numbers are made of. */
const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = WHITE;
for (const character of "()<>[]{}/%") CLASS[character.charCodeAt(0)] = DELIMITER;
for (const character of "0123456789+-.") CLASS[character.charCodeAt(0)] = DIGIT;

/** The operands and operator of one instruction of a content stream; reused from one to the next. */
export class Instruction {
  private readonly bytes: Uint8Array;
  /** The operator's characters as one number: see `operatorCode`. */
  operator = 0;
  /** Numbers, in order, those inside arrays included. */
  readonly numbers: number[] = [];
  /** Bytes in string operands. */
  stringBytes = 0;
  /** Range of the last name operand, without its slash; empty when there is none. */
  nameStart = 0;
  nameEnd = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The last name operand; "" when there is none. Spelled out only where it is asked for. */
  get name(): string {
    const end = Math.min(this.nameEnd, this.nameStart + LONGEST_NAME);
    return String.fromCharCode(...this.bytes.subarray(this.nameStart, end));
  }

  clear(): void {
    this.numbers.length = 0;
    this.stringBytes = 0;
    this.nameEnd = this.nameStart;
  }
}

/** Number of an operator: the codes of its up to three characters in base 256. */
export function operatorCode(operator: string): number {
  let code = 0;
  for (let i = 0; i < operator.length; i++) code = code * 256 + operator.charCodeAt(i);
  return code;
}

const INLINE_IMAGE_DATA = operatorCode("ID");

function isRegular(code: number): boolean {
  return CLASS[code] !== WHITE && CLASS[code] !== DELIMITER;
}

function isOctal(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x37;
}

/** Reads a content stream instruction by instruction; strings are measured, not decoded. */
export class ContentTokens {
  private readonly bytes: Uint8Array;
  private at = 0;
  readonly instruction: Instruction;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.instruction = new Instruction(bytes);
  }

  /** Reads the next instruction into `instruction`; false at the end. One loop, since every byte passes here. */
  next(): boolean {
    const { bytes, instruction } = this;
    const { numbers } = instruction;
    const end = bytes.length;
    instruction.clear();
    let at = this.at;
    while (at < end) {
      const code = bytes[at] as number;
      const kind = CLASS[code] as number;
      if (kind === WHITE) at++;
      else if (kind === DIGIT) {
        let sign = 1;
        let value = 0;
        let scale = 0;
        for (; at < end; at++) {
          const digit = bytes[at] as number;
          if (digit >= 0x30 && digit <= 0x39) {
            value = value * 10 + digit - 0x30;
            scale *= 10;
          } else if (digit === 0x2e && scale === 0) scale = 1;
          else if (digit === 0x2d) sign = -1;
          else if (digit !== 0x2b) break;
        }
        numbers.push(scale > 1 ? (sign * value) / scale : sign * value);
      } else if (kind === DELIMITER) {
        this.at = at;
        this.readDelimited(code);
        at = this.at;
      } else {
        let operator = code;
        for (at++; at < end; at++) {
          const letter = bytes[at] as number;
          const letterKind = CLASS[letter] as number;
          if (letterKind === WHITE || letterKind === DELIMITER) break;
          // Longer words are no operators: any value above three characters will do.
          if (operator < 0x1000000) operator = operator * 256 + letter;
        }
        this.at = at;
        instruction.operator = operator;
        if (operator === INLINE_IMAGE_DATA) this.skipInlineImage();
        return true;
      }
    }
    this.at = at;
    return false;
  }

  private readDelimited(code: number): void {
    if (code === 0x28) this.skipString();
    else if (code === 0x2f) this.skipName();
    else if (code === 0x25) this.skipComment();
    else if (code === 0x3c && this.bytes[this.at + 1] !== 0x3c) this.skipHexString();
    else this.at += code === 0x3c || (code === 0x3e && this.bytes[this.at + 1] === 0x3e) ? 2 : 1;
  }

  private skipName(): void {
    const { bytes, instruction } = this;
    let at = this.at + 1;
    instruction.nameStart = at;
    while (at < bytes.length && isRegular(bytes[at] as number)) at++;
    instruction.nameEnd = at;
    this.at = at;
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
    const { bytes } = this;
    let at = this.at + 1;
    while (at < bytes.length && bytes[at] !== 0x3e) at++;
    this.instruction.stringBytes += (at - this.at) >> 1;
    this.at = at + 1;
  }

  private skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
      this.at++;
  }

  /** After ID: raw samples up to an EI that stands alone. */
  private skipInlineImage(): void {
    const { bytes } = this;
    for (let at = bytes.indexOf(0x45, this.at); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
      const alone = CLASS[bytes[at - 1] ?? 0] === WHITE && !isRegular(bytes[at + 2] ?? 0);
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
