package org.fihrist.entities;

import static org.fihrist.entities.NisbaForms.ARTICLE;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.NameForms.Sink;
import org.fihrist.text.ArabicChars;

/**
 * The forms of a title: its head in gender, number and case, broken plurals included, with and
 * without the article. In a title of several words the head alone changes; the article stands at
 * every word ({@code the-president the-executive}) or at the last one ({@code deputy
 * the-minister}).
 */
final class TitleForms {

  /* Endings of the masculine: accusative, dual nom and obl, plural nom and obl. */
  private static final String ALEF = "\u0627";
  private static final String[] FREE = {
    "\u0627\u0646", "\u064A\u0646", "\u0648\u0646", "\u0627\u062A"
  };
  private static final String[] BOUND = {ALEF, "\u064A", "\u0648"};
  /* Endings after the teh of the feminine. */
  private static final String[] FEMININE_FREE = {"\u0627\u0646", "\u064A\u0646"};
  private static final String[] FEMININE_BOUND = {ALEF, "\u064A"};
  private static final String FEMININE_PLURAL = "\u0627\u062A";
  /* Endings that an adjective shares with its noun: f, pl nom, pl and dual obl, dual nom, f pl. */
  private static final String PLURAL = "\u0648\u0646";
  private static final String OBLIQUE = "\u064A\u0646";
  private static final List<String> AGREEING =
      List.of("\u0629", PLURAL, OBLIQUE, "\u0627\u0646", FEMININE_PLURAL);

  private TitleForms() {}

  static void add(List<String> words, List<String> plurals, Sink sink) {
    boolean listedWithArticle = words.get(0).startsWith(ARTICLE) && words.get(0).length() > 4;
    List<String> stems = new ArrayList<>(words);
    if (listedWithArticle) {
      stems.replaceAll(NisbaForms::withoutArticle);
    }
    Kind bare = listedWithArticle && words.size() == 1 ? Kind.BARE : Kind.INFLECTED;
    for (String head : heads(stems.get(0), plurals)) {
      articles(head, stems, bare, sink);
    }
    if (words.size() == 2) {
      agreeing(stems, plurals, bare, sink);
    }
    if (words.size() > 1) {
      for (String head : boundHeads(stems.get(0))) {
        bound(NameForms.with(stems, 0, head), bare, sink);
      }
    } else if (stems.get(0).length() >= 3) {
      for (String head : boundHeads(stems.get(0))) {
        sink.form(head, head.endsWith(ALEF) ? Kind.INFLECTED : bare);
      }
    }
  }

  private static void articles(String head, List<String> stems, Kind bare, Sink sink) {
    List<String> form = new ArrayList<>(stems);
    form.set(0, head);
    sink.form(String.join(" ", form), bare);
    int last = form.size() - 1;
    if (last > 0) {
      bound(String.join(" ", form), bare, sink);
      if (form.get(last).startsWith(ARTICLE)) {
        return;
      }
    }
    form.replaceAll(word -> ARTICLE + word);
    sink.form(String.join(" ", form), Kind.INFLECTED);
  }

  /* A noun and whose it is, definite or not: minister of (the) exterior. */
  private static void bound(String form, Kind bare, Sink sink) {
    int last = form.lastIndexOf(' ') + 1;
    String word = form.substring(last);
    String other = NisbaForms.withoutArticle(word);
    boolean indefinite = other.length() == word.length();
    sink.form(form, bare);
    sink.form(
        form.substring(0, last) + (indefinite ? ARTICLE + word : other),
        indefinite ? Kind.INFLECTED : bare);
  }

  /* A noun and its adjective, which agrees with it: the second takes the ending of the first. */
  private static void agreeing(List<String> stems, List<String> plurals, Kind bare, Sink sink) {
    String noun = stems.get(0);
    String adjective = stems.get(1);
    if (adjective.startsWith(ARTICLE)
        || adjective.charAt(adjective.length() - 1) == ArabicChars.TEH_MARBUTA
        || !isInflectable(noun)) {
      return;
    }
    List<String> broken = new ArrayList<>(plurals);
    broken.addAll(BrokenPlurals.of(noun));
    sink.form(noun + ALEF + ' ' + adjective + ALEF, bare);
    for (String ending : AGREEING) {
      pair(noun + ending, adjective + ending, bare, sink);
      if (ending.equals(PLURAL) || ending.equals(OBLIQUE)) {
        broken.forEach(plural -> pair(plural, adjective + ending, bare, sink));
      }
    }
  }

  private static void pair(String noun, String adjective, Kind bare, Sink sink) {
    sink.form(noun + ' ' + adjective, bare);
    sink.form(ARTICLE + noun + ' ' + ARTICLE + adjective, Kind.INFLECTED);
  }

  /** The heads that stand alone or with the article. */
  private static List<String> heads(String head, List<String> plurals) {
    String other = BrokenPlurals.otherSingular(head);
    List<String> heads = headsOf(head, plurals);
    if (!other.isEmpty()) {
      heads.addAll(headsOf(other, plurals));
    }
    return heads;
  }

  private static List<String> headsOf(String head, List<String> plurals) {
    List<String> heads = new ArrayList<>();
    heads.add(head);
    heads.addAll(plurals);
    heads.addAll(BrokenPlurals.of(head));
    if (!isInflectable(head)) {
      return heads;
    }
    boolean feminine = head.charAt(head.length() - 1) == ArabicChars.TEH_MARBUTA;
    String stem = feminine ? head.substring(0, head.length() - 1) : head;
    if (!feminine) {
      for (String ending : FREE) {
        heads.add(stem + ending);
      }
      heads.add(stem + ArabicChars.TEH_MARBUTA);
    }
    for (String ending : FEMININE_FREE) {
      heads.add(stem + ArabicChars.TEH + ending);
    }
    heads.add(stem + FEMININE_PLURAL);
    return heads;
  }

  /** The heads that lose their nun before the word they belong to. */
  private static List<String> boundHeads(String head) {
    List<String> heads = new ArrayList<>();
    if (isInflectable(head)) {
      boolean feminine = head.charAt(head.length() - 1) == ArabicChars.TEH_MARBUTA;
      String stem = feminine ? head.substring(0, head.length() - 1) : head;
      if (!feminine) {
        for (String ending : BOUND) {
          heads.add(stem + ending);
        }
      }
      for (String ending : FEMININE_BOUND) {
        heads.add(stem + ArabicChars.TEH + ending);
      }
    }
    return heads;
  }

  private static boolean isInflectable(String head) {
    return head.length() >= 3 && ArabicChars.isLetter(head.charAt(head.length() - 1));
  }
}
