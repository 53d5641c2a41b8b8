package org.fihrist.repair;

/**
 * What a repairer was told to do.
 *
 * @param splitThreshold the least score of a word that is parted
 * @param joinThreshold the least score of two that are joined
 * @param joins whether any are joined
 * @param particles whether particles are parted from the next word although many write them so
 * @param nameStyles the same for the parts of names
 * @param spelling whether misspelt names are mended
 */
record Options(
    double splitThreshold,
    double joinThreshold,
    boolean joins,
    boolean particles,
    boolean nameStyles,
    boolean spelling) {

  /** The seam of a word of a style that is to be parted, or 0. */
  int styleSeam(char[] key, int length) {
    int seam = knownSeam(key, length);
    if (seam == 0 && particles) {
      seam = FusedStyles.PARTICLES.seam(key, length);
    }
    return seam == 0 && nameStyles ? FusedStyles.NAMES.seam(key, length) : seam;
  }

  /** The seam of a particle and a word that the lexicon has as one, if such are parted, or 0. */
  int knownSeam(char[] key, int length) {
    return particles ? FusedStyles.PARTICLES.knownSeam(key, length) : 0;
  }

  /**
   * Whether a word is parted although it is known: a compound name with the article inside, or a
   * particle and a word.
   */
  boolean partsKnown(char[] key, int length) {
    return (nameStyles && FusedStyles.NAMES.isBeforeArticle(key, length))
        || knownSeam(key, length) > 0;
  }
}
