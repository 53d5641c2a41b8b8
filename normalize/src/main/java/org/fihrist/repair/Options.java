package org.fihrist.repair;

/**
 * What a repairer was told to do.
 *
 * @param splitThreshold the least score of a word that is parted
 * @param joinThreshold the least score of two that are joined
 * @param joins whether any are joined
 * @param particles whether particles are parted from the next word although many write them so
 * @param nameStyles the same for the parts of names
 */
record Options(
    double splitThreshold,
    double joinThreshold,
    boolean joins,
    boolean particles,
    boolean nameStyles) {

  /** Whether a seam is left as it is because both spellings are current. */
  boolean leavesFused(char[] key, int start, int seam, int end) {
    return (!particles && FusedStyles.PARTICLES.isAt(key, start, seam, end))
        || (!nameStyles && FusedStyles.NAMES.isAt(key, start, seam, end));
  }
}
