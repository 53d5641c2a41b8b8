package org.fihrist.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Makes lexicons of other things. */
public final class Lexicons {

  private Lexicons() {}

  /**
   * A lexicon of names, each word of which becomes a word of the class {@link Lexicon#NAME}, alone
   * and after one of the proclitics that names take.
   *
   * @param names names of persons, places and other things, of one word or several
   * @return a lexicon of their words, all of the same cost
   */
  public static Lexicon ofNames(Collection<? extends CharSequence> names) {
    Objects.requireNonNull(names, "names");
    return new NameLexicon(names);
  }

  /**
   * What any of several lexicons knows: the lowest cost of a word and of a pair, all classes. A
   * word is {@linkplain Lexicon#WEAK weak} where all that list it say so.
   *
   * @param lexicons the lexicons
   * @return their union
   */
  public static Lexicon union(Lexicon... lexicons) {
    List<Lexicon> all = new ArrayList<>();
    for (Lexicon lexicon : Objects.requireNonNull(lexicons, "lexicons")) {
      all.add(Objects.requireNonNull(lexicon, "lexicons"));
    }
    return all.size() == 1 ? all.get(0) : new Union(all.toArray(Lexicon[]::new));
  }

  private static final class Union implements Lexicon {

    private final Lexicon[] lexicons;

    Union(Lexicon[] lexicons) {
      this.lexicons = lexicons;
    }

    @Override
    public int find(char[] letters, int from, int to) {
      int found = NONE;
      for (Lexicon lexicon : lexicons) {
        int entry = lexicon.find(letters, from, to);
        found = found == NONE ? entry : entry == NONE ? found : both(found, entry);
      }
      return found;
    }

    private static int both(int one, int other) {
      int classes = (one | other) & (FUNCTION | NAME | NISBA) | (one & other & WEAK);
      return Lexicon.entry(Math.min(Lexicon.cost(one), Lexicon.cost(other)), classes);
    }

    @Override
    public int findPair(char[] letters, int from, int middle, int to) {
      int found = NONE;
      for (Lexicon lexicon : lexicons) {
        int cost = lexicon.findPair(letters, from, middle, to);
        found = found == NONE || (cost != NONE && cost < found) ? cost : found;
      }
      return found;
    }
  }
}
