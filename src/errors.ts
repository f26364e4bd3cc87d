/**
 * Every error the product throws on purpose: one row each.
 * `exit` is the process exit code (each reading error has its own), `status` the HTTP status,
 * `what` a sentence, `advice` what the person can do about it.
 */
export const ERRORS = {
  invalid_option: {
    exit: 2,
    status: 400,
    what: "An option or argument is not valid.",
    advice: "Run the command with --help to see what it takes.",
  },
  file_not_found: {
    exit: 10,
    status: 404,
    what: "The file could not be opened.",
    advice: "Check the path and that you may read the file.",
  },
  file_too_large: {
    exit: 11,
    status: 413,
    what: "The file is larger than the limit.",
    advice: "Save a smaller copy (drop large pictures), or raise the limit.",
  },
  file_empty: {
    exit: 12,
    status: 422,
    what: "The file is empty.",
    advice: "Save the document again and check that it is not zero bytes long.",
  },
  file_encrypted: {
    exit: 13,
    status: 422,
    what: "The file is protected by a password.",
    advice: "Remove the password (open it and save or print an unprotected copy) and try again.",
  },
  file_corrupt: {
    exit: 14,
    status: 422,
    what: "The file is damaged and could not be read.",
    advice: "Open it in the program that made it and export it again.",
  },
  no_text_layer: {
    exit: 15,
    status: 422,
    what: "The document holds no text: it is a scan or a picture.",
    advice: "Export the document as text (not as an image), or run text recognition (OCR) on it first.",
  },
  unknown_type: {
    exit: 16,
    status: 415,
    what: "The kind of file was not recognised.",
    advice: "Save the document as PDF, DOCX, HTML, Markdown, plain text or JSON.",
  },
  unsupported_type: {
    exit: 17,
    status: 415,
    what: "This kind of file is not supported.",
    advice: "Save the document as PDF or DOCX.",
  },
  too_many_pages: {
    exit: 18,
    status: 413,
    what: "The document has more pages than the limit.",
    advice: "Give the resume alone, without attachments, or raise the limit.",
  },
  too_many_characters: {
    exit: 19,
    status: 413,
    what: "The document holds more text than the limit.",
    advice:
      "Give the resume or posting alone, or raise the limit. Text repeated thousands of times is a common cause.",
  },
  too_much_memory: {
    exit: 20,
    status: 422,
    what: "Reading the document needed more memory than the limit, so it was stopped.",
    advice:
      "Export the document again from the program that made it; files built to exhaust a reader end here.",
  },
  timed_out: {
    exit: 21,
    status: 422,
    what: "Reading the document took longer than the limit, so it was stopped.",
    advice: "Export the document again from the program that made it, or raise the limit.",
  },
  unpacked_too_large: {
    exit: 22,
    status: 413,
    what: "The document unpacks to more than the limit.",
    advice: "Save the document again without large pictures, or raise the limit.",
  },
  invalid_json: {
    exit: 23,
    status: 400,
    what: "The JSON could not be parsed.",
    advice: "Check the file with a JSON validator.",
  },
  unknown_shape: {
    exit: 24,
    status: 422,
    what: "The JSON is none of the shapes that are understood here.",
    advice: "Give a JSON Resume, a parsed_resume or parsed_jd, an AutoApply AI shape, or a dataset row.",
  },
  reader_crashed: {
    exit: 25,
    status: 422,
    what: "The process that read the document ended unexpectedly.",
    advice:
      "Export the document again from the program that made it; please report the file's kind if it repeats.",
  },
  output_exists: {
    exit: 26,
    status: 409,
    what: "The output file is already there.",
    advice: "Choose another name, or allow overwriting with --force.",
  },
  output_failed: {
    exit: 27,
    status: 500,
    what: "The output file could not be written.",
    advice: "Check that the folder exists and that you may write to it.",
  },
  no_text: {
    exit: 28,
    status: 422,
    what: "The document holds no readable text.",
    advice: "Check that you gave the right file and that it is not blank.",
  },
  model_unreadable: {
    exit: 60,
    status: 500,
    what: "The model could not be read.",
    advice: "Give a folder with model.json, as train writes it, or an exported .onnx file.",
  },
  model_unsupported: {
    exit: 61,
    status: 501,
    what: "This kind of model cannot be run here.",
    advice: "Give a folder with model.json, as train writes it, or an exported .onnx file.",
  },
  onnxruntime_missing: {
    exit: 62,
    status: 500,
    what: "An .onnx model needs the package onnxruntime-node, which is not installed.",
    advice: "Install it with: npm install onnxruntime-node",
  },
  training_data: {
    exit: 63,
    status: 422,
    what: "The rows cannot be trained on.",
    advice: "Check the rows that the message names.",
  },
  invalid_distribution: {
    exit: 55,
    status: 400,
    what: "The shares of the buckets are not valid.",
    advice:
      "Give each bucket a share of 0 or more that together make 1: strong=0.3,moderate=0.3,weak=0.25,not_ats_friendly=0.15.",
  },
  dataset_incomplete: {
    exit: 50,
    status: 422,
    what: "A file of the dataset is missing.",
    advice: "Give a folder with train.jsonl, val.jsonl and test.jsonl, one row a line (docs/training.md).",
  },
  dataset_invalid: {
    exit: 51,
    status: 422,
    what: "A row of the dataset is not valid.",
    advice: "Correct the row that is named, or take it out (docs/training.md shows the fields).",
  },
  oumi_model: {
    exit: 52,
    status: 501,
    what: "This model is trained by Oumi itself, and fine-tuning through oumi-ats is not supported yet.",
    advice: "Take --model logistic, gbdt or auto: they are trained here, in seconds and without a GPU.",
  },
  oumi_missing: {
    exit: 53,
    status: 501,
    what: "This command belongs to Oumi, and no oumi but this one was found on PATH.",
    advice: "Install it with: pip install oumi",
  },
  model_key_missing: {
    exit: 40,
    status: 400,
    what: "The rewriter needs a key and none was given.",
    advice: "Put the key into TOGETHER_API_KEY (or OPENAI_API_KEY), or name a file with --api-key-file.",
  },
  model_unauthorized: {
    exit: 41,
    status: 502,
    what: "The model's server refused the key.",
    advice: "Check the key, and that it may use this model.",
  },
  model_rate_limited: {
    exit: 42,
    status: 503,
    what: "The model's server gets too many requests.",
    advice: "Wait and run it again, or use --fallback.",
  },
  model_failed: {
    exit: 43,
    status: 502,
    what: "The model's server failed.",
    advice: "Run it again later, check --model and --base-url, or use --fallback.",
  },
  model_unreachable: {
    exit: 44,
    status: 502,
    what: "The model's server could not be reached.",
    advice: "Check --base-url and the network, or use --provider template, which needs none.",
  },
  model_timed_out: {
    exit: 45,
    status: 504,
    what: "The model did not answer in time.",
    advice: "Raise --timeout, choose a smaller model, or use --fallback.",
  },
  model_refused: {
    exit: 46,
    status: 502,
    what: "The model refused to answer.",
    advice: "Try another model, or use --fallback.",
  },
  model_bad_answer: {
    exit: 47,
    status: 502,
    what: "The model's answer could not be used.",
    advice: "Run it again, try another model, or use --fallback.",
  },
  cancelled: {
    exit: 130,
    status: 499,
    what: "The work was cancelled.",
    advice: "Run it again.",
  },
  internal: {
    exit: 70,
    status: 500,
    what: "Something went wrong inside oumi-ats.",
    advice: "Please report it with the command you ran and the message; never send a real resume.",
  },
} as const satisfies Record<string, ErrorRow>;

interface ErrorRow {
  exit: number;
  status: number;
  what: string;
  advice: string;
}

/** The stable name of an error. */
export type ErrorCode = keyof typeof ERRORS;

/** The one error class: a code from the table, what happened this time, and what to do. */
export class OumiAtsError extends Error {
  readonly code: ErrorCode;
  readonly advice: string;
  readonly exitCode: number;
  readonly httpStatus: number;

  /**
   * @param code a row of {@link ERRORS}
   * @param detail what happened this time, a sentence without personal data (default: the row's own)
   * @param advice what to do, where the row's own advice is too general
   */
  constructor(code: ErrorCode, detail?: string, advice?: string) {
    const row = ERRORS[code];
    super(detail ?? row.what);
    this.name = "OumiAtsError";
    this.code = code;
    this.advice = advice ?? row.advice;
    this.exitCode = row.exit;
    this.httpStatus = row.status;
  }

  /** The wire form, without a stack. */
  toJSON(): { code: ErrorCode; message: string; advice: string } {
    return { code: this.code, message: this.message, advice: this.advice };
  }
}
