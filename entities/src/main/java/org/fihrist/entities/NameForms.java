package org.fihrist.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * The forms in which a name stands in a text: endings of case and number, the article where the
 * type takes one, plurals of titles, the paradigm of the nisba, joined and split compounds. The
 * scanner folds spellings and cuts proclitics; they need no forms.
 */
final class NameForms {

  /** What a form is, told with each match. */
  enum Kind {
    /** The name as it is listed. */
    LISTED,
    /** An ending was added or changed, or the article; says nothing against the form. */
    INFLECTED,
    /** The accusative with its alef, which needs its tanwin or a word that is nothing else. */
    TANWIN,
    /** A title without the article it is listed with: another word unless a person follows. */
    BARE,
    /** One word of the name written as two. */
    SPLIT,
    /** The name without whose it is, which the text must say elsewhere. */
    ELLIPTICAL
  }

  /** Takes the forms of a name. */
  @FunctionalInterface
  interface Sink {
    void form(String form, Kind kind);
  }

  private static final String ARTICLE = NisbaForms.ARTICLE;

  /* After the preposition li two of the three lams are written. */
  private static final String ARTICLE_AND_LAM = ARTICLE + "\u0644";

  private static final String T_SH = "\u062A\u0634";
  private static final String TCHEH = "\u0686";
  private static final int SOFTENED_LETTERS = 5;

  private NameForms() {}

  /** Tells every form of one of the entry's names, the listed one first, each once. */
  static void of(Entry entry, String name, Sink sink) {
    Set<String> seen = new LinkedHashSet<>();
    Sink once =
        (form, kind) -> {
          if (seen.add(form)) {
            sink.form(form, kind);
          }
          if (form.startsWith(ARTICLE_AND_LAM) && seen.add(ARTICLE + form.substring(3))) {
            sink.form(ARTICLE + form.substring(3), Kind.INFLECTED);
          }
        };
    once.form(name, Elliptical.omitted(entry, name).isEmpty() ? Kind.LISTED : Kind.ELLIPTICAL);
    List<String> words = NameText.words(name);
    inflect(entry, words, once);
    acronym(name, once);
    for (List<String> twin : TwinSpellings.of(words)) {
      once.form(String.join(" ", twin), Kind.INFLECTED);
      inflect(entry, twin, once);
    }
  }

  private static void inflect(Entry entry, List<String> words, Sink sink) {
    switch (entry.type()) {
      case DEMONYM -> NisbaForms.add(words, plurals(entry), sink);
      case ROLE -> TitleForms.add(words, plurals(entry), sink);
      default -> addNameForms(entry.type(), words, sink);
    }
  }

  private static List<String> plurals(Entry entry) {
    String plurals = entry.properties().getOrDefault("plural", "");
    return plurals.isBlank() ? List.of() : List.of(plurals.strip().split("\\s*,\\s*"));
  }

  private static void addNameForms(EntityType type, List<String> words, Sink sink) {
    boolean collective = type == EntityType.GROUP || type == EntityType.ORGANISATION;
    List<String> apart = type == EntityType.PERSON || collective ? NounForms.apart(words) : words;
    if (NounForms.hasCaseHead(apart)) {
      NounForms.caseHeads(apart, sink);
    }
    if (collective || type == EntityType.EVENT) {
      NounForms.oblique(words, sink);
    }
    if (type == EntityType.PERSON) {
      NounForms.sons(words, sink);
      NounForms.tanwin(words, sink);
      softened(words, sink);
    }
    if (words.size() == 1) {
      CompoundForms.add(type, words.get(0), sink);
    }
  }

  /* Many write the foreign sound t-sh as sh, others with the Persian letter; a name of several words
   * is told all the same. */
  private static void softened(List<String> words, Sink sink) {
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      String word = words.get(i);
      if (word.startsWith(T_SH) && word.length() >= SOFTENED_LETTERS) {
        sink.form(with(words, i, word.substring(1)), Kind.INFLECTED);
        sink.form(with(words, i, TCHEH + word.substring(2)), Kind.INFLECTED);
      } else if (word.startsWith(TCHEH)) {
        sink.form(with(words, i, T_SH + word.substring(1)), Kind.INFLECTED);
      }
    }
  }

  /** Whether a form of a name differs from it in how t-sh is written alone. */
  static boolean isSoftened(String form, String name) {
    String sh = T_SH.substring(1);
    return name.contains(T_SH) && form.replace(T_SH, sh).equals(name.replace(T_SH, sh));
  }

  /** Latin capitals that stand for words are also written one by one. */
  private static void acronym(String name, Sink sink) {
    if (name.length() >= 2
        && name.length() <= 6
        && name.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      sink.form(String.join(" ", name.split("")), Kind.INFLECTED);
    }
  }

  /** The words with one of them replaced. */
  static String with(List<String> words, int index, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(index, word);
    return String.join(" ", changed);
  }
}
