package org.fihrist.match;

import java.util.BitSet;

/**
 * Signs that stand for several words, as those for blessings do. Where names have nothing to do
 * with the words, such a sign is for a search what a full stop is; it is loud where they may.
 */
final class Phrases {

  /** All such signs, by their units. */
  static final BitSet ALL = all();

  private Phrases() {}

  private static BitSet all() {
    BitSet all = new BitSet();
    for (char c = '\uFB50'; c <= '\uFDFF'; c++) {
      String words = Expansion.of(c);
      if (words.length() > 2 && words.startsWith(" ") && words.endsWith(" ")) {
        all.set(c);
      }
    }
    return all;
  }

  /** The signs among whose words a name may begin or end, or that a name may go on with. */
  static BitSet loud(Layers layers) {
    BitSet loud = new BitSet();
    NameFolder folder = new NameFolder();
    ALL.stream()
        .filter(c -> isLoud(layers, folder.fold(Character.toString(c), 0)))
        .forEach(loud::set);
    return loud;
  }

  private static boolean isLoud(Layers layers, Tokens words) {
    for (Image image : layers.images()) {
      if (image.hasSoftNames() || isWord(image, words) || mayBegin(image, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word is one of the names', so that a name may go on with it. */
  private static boolean isWord(Image image, Tokens words) {
    int length = words.length[0];
    return image.word(words.letters, words.first[0], length, words.hash[0]) != Image.NONE;
  }

  private static boolean mayBegin(Image image, Tokens words) {
    Candidates starts = new Candidates();
    new Starts(image, words, starts).addAll(words.count, true);
    for (int c = 0; c < starts.count; c++) {
      int length = starts.length[c];
      long found = image.word(words.letters, starts.from[c], length, starts.hash[c]);
      if (found != Image.NONE && (found & Image.VALUE + Image.STEPS) != 0) {
        return true;
      }
    }
    return false;
  }
}
