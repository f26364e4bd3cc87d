/** A remark about imperfect input: the work went on, and this is what the person should know about it. */
export interface Warning {
  /** Stable snake_case name, one meaning for ever. */
  code: string;
  /** One English sentence, no personal data. */
  message: string;
}

/** A value together with what was imperfect on the way to it. The caller's own fault throws instead. */
export interface Result<T> {
  value: T;
  warnings: Warning[];
}

/** A result without warnings. */
export function ok<T>(value: T, warnings: Warning[] = []): Result<T> {
  return { value, warnings };
}
