package org.fihrist.entities;

import static org.fihrist.text.ArabicChars.YEH;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.NameForms.Sink;
import org.fihrist.text.ArabicChars;

/**
 * The paradigm of the nisba: gender, number, case, and the article. In a nisba of several words
 * that all end in the nisba's yeh every word takes the ending, else the last one alone.
 */
final class NisbaForms {

  static final String ARTICLE = "\u0627\u0644";

  /* Endings after the yeh: f, m pl nom, m pl obl and dual obl, m dual nom, f dual, f pl, acc;
   * before what they belong to: m dual nom or acc, f dual nom, f dual obl, m pl nom, m pl obl. */
  private static final String[] ENDINGS = {
    "\u0629",
    "\u0648\u0646",
    "\u064A\u0646",
    "\u0627\u0646",
    "\u062A\u0627\u0646",
    "\u062A\u064A\u0646",
    "\u0627\u062A",
    "\u0627",
    "\u062A\u0627",
    "\u062A\u064A",
    "\u0648",
    "\u064A",
  };

  /* Endings that keep the word next to what it belongs to, so never with the article. */
  private static final int CONSTRUCT = 7;

  private NisbaForms() {}

  static void add(List<String> words, List<String> plurals, Sink sink) {
    List<String> stems = new ArrayList<>();
    boolean allNisba = true;
    for (String word : words) {
      String stem = withoutArticle(word);
      stems.add(stem);
      allNisba &= isNisba(stem);
    }
    sink.form(String.join(" ", stems), Kind.INFLECTED);
    withArticle(stems, allNisba, sink);
    if (isNisba(stems.get(stems.size() - 1))) {
      for (int i = 0; i < ENDINGS.length; i++) {
        List<String> form = ending(stems, ENDINGS[i], allNisba);
        sink.form(String.join(" ", form), i == CONSTRUCT ? Kind.TANWIN : Kind.INFLECTED);
        if (i < CONSTRUCT) {
          withArticle(form, allNisba, sink);
        }
      }
    }
    List<String> broken = new ArrayList<>(plurals);
    if (words.size() == 1) {
      broken.addAll(BrokenPlurals.of(stems.get(0)));
    }
    for (String plural : broken) {
      sink.form(plural, Kind.INFLECTED);
      sink.form(ARTICLE + plural, Kind.INFLECTED);
    }
  }

  private static List<String> ending(List<String> stems, String ending, boolean all) {
    List<String> form = new ArrayList<>(stems);
    for (int i = all ? 0 : stems.size() - 1; i < form.size(); i++) {
      form.set(i, form.get(i) + ending);
    }
    return form;
  }

  private static void withArticle(List<String> words, boolean all, Sink sink) {
    List<String> form = new ArrayList<>(words);
    for (int i = 0; i < (all ? form.size() : 1); i++) {
      form.set(i, ARTICLE + form.get(i));
    }
    sink.form(String.join(" ", form), Kind.INFLECTED);
  }

  static boolean isNisba(String word) {
    int last = word.length() - 1;
    return last >= 2
        && (word.charAt(last) == YEH
            || word.charAt(last) == ArabicChars.ALEF_MAKSURA
            || word.charAt(last) == ArabicChars.FARSI_YEH);
  }

  static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) && word.length() > 4 ? word.substring(2) : word;
  }
}
