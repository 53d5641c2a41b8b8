package org.fihrist.repair;

/** What a repairer was told to do. */
record Options(
    RepairProfile profile, double threshold, boolean joins, boolean particles, boolean nameStyles) {

  /** Whether a seam is left as it is because both spellings are current. */
  boolean leavesFused(char[] key, int start, int seam, int end) {
    return (!particles && FusedStyles.PARTICLES.isAt(key, start, seam, end))
        || (!nameStyles && FusedStyles.NAMES.isAt(key, start, seam, end));
  }
}
