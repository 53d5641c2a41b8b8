package org.fihrist.repair;

/** How much evidence a repair needs. */
public enum RepairProfile {
  /** Only what is all but certain. */
  STRICT,
  /** The balance for text that is read and indexed. */
  DEFAULT,
  /**
   * Finds more and errs more: for search indexes, not for readers. Mends also a long word that
   * nothing knows where one letter makes it a known name or the adjective of one.
   */
  RECALL
}
