package org.fihrist.repair;

/** How much evidence a repair needs. */
public enum RepairProfile {
  /** Only what is all but certain. */
  STRICT,
  /** The balance for text that is read and indexed. */
  DEFAULT,
  /** Finds more and errs more: for search indexes, not for readers. */
  RECALL
}
