/** Where a command writes. */
export interface Terminal {
  /** Results. */
  readonly out: NodeJS.WritableStream;
  /** Progress and issues. */
  readonly err: NodeJS.WritableStream;
  /** Whether a person is looking on. */
  readonly isLive: boolean;
}
