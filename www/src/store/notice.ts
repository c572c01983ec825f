import type { Problem } from "../types.ts";

/** Something to tell the person, with at most one thing to do about it. */
export interface Notice {
  /** Id of the message. */
  message: string;
  params?: Record<string, string>;
  /** Problems of a file that was not opened, told in the core's words. */
  problems?: Problem[];
  grave: boolean;
  action?: { message: string; run: () => void };
}
