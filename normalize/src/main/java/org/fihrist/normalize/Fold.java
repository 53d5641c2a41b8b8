package org.fihrist.normalize;

/** What becomes of a variant. */
public enum Fold {
  /** It stays. */
  KEEP,
  /** It becomes what the profile folds it to; marks go. */
  FOLD
}
