package org.fihrist.entities;

import org.fihrist.entities.VariantFinder.Sink;
import org.fihrist.entities.VariantIndex.Name;
import org.fihrist.text.ArabicChars;

/**
 * Whether words of a text, of which the consonants are those of a name, are that name in another
 * transcription. For one thread, text after text.
 */
final class VariantComparison {

  /* Short names differ by a single long vowel; a long one that does is the same name. */
  private static final int LONG = 7;

  /* A nisba as long, in other spellings of which the lexicon knows one as well. */
  private static final int LONG_NISBA = 6;

  /* A single word of fewer consonants is near to other words. */
  private static final int FEW = 4;
  private static final int MIN_SHORTENED = 5;
  private static final String PLURAL_END = "\u0646";

  private final VariantIndex index;
  private final OrdinaryWords lexicon;
  private String text = "";

  VariantComparison(VariantIndex index, OrdinaryWords lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /** Begins a text. */
  void start(String of) {
    text = of;
  }

  /** Tells the names that a skeleton stands for at a place. */
  void check(long skeleton, int start, int cut, int end, int article, Sink sink) {
    int n = index.head(skeleton);
    if (n == VariantIndex.NONE) {
      return;
    }
    int vowels = Skeleton.vowels(text, cut, end);
    boolean asked = false;
    boolean ordinary = false;
    for (; n != VariantIndex.NONE; n = index.following(n)) {
      int traits = index.traits(n);
      if (!VariantIndex.mayBegin(traits, vowels)
          || (article >= 0 && !VariantIndex.isDemonym(traits))) {
        continue;
      }
      if (!asked) {
        ordinary = lexicon.isOrdinary(text, cut, end);
        asked = true;
      }
      if (!(ordinary && VariantIndex.isNoWord(traits))) {
        compare(index.name(n), ordinary, start, cut, end, article, sink);
      }
    }
  }

  private void compare(
      Name name, boolean ordinary, int wordStart, int cut, int firstEnd, int article, Sink sink) {
    int cost = 0;
    int start = cut;
    int end = firstEnd;
    for (int i = 0; i < name.words().size(); i++) {
      if (i > 0) {
        start = nextWord(end);
        if (start < 0) {
          return;
        }
        end = wordEnd(start);
        if (!startsAlike(name.words().get(i), start)) {
          return;
        }
      }
      boolean itself = i == 0 && ordinary && name.words().size() > 1;
      int budget = itself ? 0 : name.budgets()[i];
      int own = Skeleton.cost(text, start, end, name.words().get(i), budget);
      if (own > budget || (own > 0 && !isOpen(name, i == 0 ? wordStart : start, start, end, own))) {
        return;
      }
      cost += own;
    }
    if (cost > 0
        && !isArticle(name, cut, cost)
        && startsAlike(name.words().get(0), cut)
        && endsAlike(name, end)
        && (name.words().size() > 1 || isClose(name, cut, end, article, cost))) {
      int nameStart = article >= 0 ? article : cut;
      sink.found(name.entryIndex(), nameStart, end, wordStart, cost);
    }
  }

  /* No transcription puts a semivowel before a word: that is a conjunction or a prefix. */
  private boolean startsAlike(String listed, int start) {
    char mine = WordKey.fold(text.charAt(start));
    return mine == WordKey.fold(listed.charAt(0))
        || (mine != ArabicChars.WAW && mine != ArabicChars.YEH);
  }

  /* One word alone: of few consonants, each vowel letter counts, and the last one always does. */
  private boolean isClose(Name name, int start, int end, int article, int cost) {
    String listed = name.words().get(0);
    boolean plural = name.type() == EntityType.DEMONYM && listed.endsWith(PLURAL_END);
    int consonants = Skeleton.consonants(listed) - (plural ? 1 : 0);
    boolean nisba = article >= 0 && name.type() == EntityType.DEMONYM;
    if (consonants < FEW
        && !nisba
        && !isOneVowel(start, end, listed, cost)
        && !Skeleton.hasSameVowels(text, start, end, listed)) {
      return false;
    }
    char mine = WordKey.fold(text.charAt(end - 1));
    char theirs = WordKey.fold(listed.charAt(listed.length() - 1));
    return mine == theirs
        || (!isFinalVowel(mine) && !isFinalVowel(theirs))
        || (isOpenEnd(mine) && isOpenEnd(theirs))
        || (consonants > FEW && (isOpenEnd(mine) || isOpenEnd(theirs)));
  }

  private static boolean isFinalVowel(char c) {
    return Skeleton.isVowel(c) || c == ArabicChars.HEH;
  }

  private static boolean isOpenEnd(char c) {
    return c == ArabicChars.ALEF || c == ArabicChars.HEH;
  }

  /* A nisba keeps its ending: without it, and with a final alef, it is the country. */
  private boolean endsAlike(Name name, int end) {
    if (name.type() != EntityType.DEMONYM) {
      return true;
    }
    if (text.charAt(end - 1) == ArabicChars.ALEF) {
      return false;
    }
    String listed = name.words().get(name.words().size() - 1);
    for (int i = 1; i <= 2; i++) {
      char mine = WordKey.fold(text.charAt(end - i));
      if (mine != WordKey.fold(listed.charAt(listed.length() - i))) {
        return false;
      }
      if (mine != ArabicChars.HEH) {
        break;
      }
    }
    return true;
  }

  /* One vowel letter more, or one less in what is no word at all. */
  private boolean isOneVowel(int start, int end, String listed, int cost) {
    if (cost != Skeleton.VOWEL_COST) {
      return false;
    }
    int length = end - start;
    return length > listed.length()
        || (length < listed.length()
            && length >= MIN_SHORTENED
            && lexicon.isNothingButName(text, start, end));
  }

  /* What the text writes with the article is no name that only begins like one. */
  private boolean isArticle(Name name, int cut, int cost) {
    return cost > 1
        && name.words().size() == 1
        && text.charAt(cut) == ArabicChars.ALEF
        && text.charAt(cut + 1) == ArabicChars.LAM
        && !name.words().get(0).startsWith(NisbaForms.ARTICLE);
  }

  /* A word that is known is itself and no misspelling; a known name may be another spelling. */
  private boolean isOpen(Name name, int wordStart, int start, int end, int cost) {
    if (name.words().size() > 1) {
      return !lexicon.isFunctionWord(text, start, end) && !lexicon.isOrdinary(text, start, end);
    }
    if (name.type() == EntityType.DEMONYM && isLongNisba(name)) {
      return !lexicon.isFunctionWord(text, start, end);
    }
    if (lexicon.isOrdinary(text, start, end)) {
      return false;
    }
    if (!lexicon.isKnown(text, wordStart, end)) {
      return true;
    }
    boolean oneVowel =
        name.type() == EntityType.PERSON && cost == Skeleton.VOWEL_COST && end - start < LONG;
    return !oneVowel && lexicon.isName(text, start, end);
  }

  private boolean isLongNisba(Name name) {
    return NisbaForms.withoutArticle(index.shownName(name)).length() >= LONG_NISBA;
  }

  /** The start of the word of letters after an offset when nothing but spaces part them, or -1. */
  int nextWord(int end) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at > end && at < text.length() && Skeleton.isWordPart(text.charAt(at)) ? at : -1;
  }

  /** The end of the letters that start at an offset. */
  int wordEnd(int start) {
    int at = start;
    while (at < text.length() && Skeleton.isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
