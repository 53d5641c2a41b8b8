package org.fihrist.entities;

import java.util.Arrays;
import org.fihrist.entities.VariantIndex.Name;
import org.fihrist.text.ArabicChars;

/**
 * Finds names in other transcriptions than the listed ones. For one text, whose words are told in
 * turn.
 */
final class VariantFinder {

  /** Takes what is found. */
  @FunctionalInterface
  interface Sink {
    void found(int entryIndex, int start, int end, int procliticStart, int cost);
  }

  /** Whether a listed spelling stands at a part of a range, so that no single word there counts. */
  @FunctionalInterface
  interface Taken {
    boolean isTaken(int start, int end);
  }

  /* Short names differ by a single long vowel; a long one that does is the same name. */
  private static final int LONG = 7;

  /* A nisba as long, in other spellings of which the lexicon knows one as well. */
  private static final int LONG_NISBA = 6;

  /* A single word of fewer consonants is near to other words. */
  private static final int FEW = 4;
  private static final int MIN_SHORTENED = 5;
  private static final int MOST_CUTS = 5;
  private static final int BATCH = 64;
  private static final int NO_PAIR = -1;
  private static final int PLACES = 4;

  /* Stands for the place of an article where a name has several words. */
  private static final int PHRASE = -2;
  private static final String PLURAL_END = "\u0646";

  private final CharSequence text;
  private final VariantIndex index;
  private final OrdinaryWords lexicon;

  private int endBefore;

  /* What the filter is to be asked for: skeletons of words and of pairs that they begin; starts of
   * words and of names, ends of words and of pairs. From a number on the next word is waited for. */
  private int asked;
  private int waiting;
  private final long[] words = new long[BATCH];
  private final long[] pairs = new long[BATCH];
  private final int[] starts = new int[BATCH];
  private final int[] cuts = new int[BATCH];
  private final int[] ends = new int[BATCH];
  private final int[] pairEnds = new int[BATCH];
  private final int[] picked = new int[BATCH + 1];

  /* What is to be compared: skeletons; starts of words, of names, ends of first words, articles. */
  private int count;
  private long[] skeletons = new long[16];
  private int[] places = new int[16 * PLACES];

  VariantFinder(CharSequence text, VariantIndex index, OrdinaryWords lexicon) {
    this.text = text;
    this.index = index;
    this.lexicon = lexicon;
  }

  /** Takes the next word with its skeleton's hash. */
  void word(int start, int end, long hash) {
    boolean next = start == nextWord(endBefore);
    for (int i = waiting; next && i < asked; i++) {
      pairs[i] = VariantIndex.with(words[i], hash);
      pairEnds[i] = end;
    }
    if (asked > BATCH - MOST_CUTS) {
      finish();
    }
    waiting = asked;
    endBefore = end;
    ask(hash, start, start, end);
    if (Proclitics.mayBegin(text.charAt(start))) {
      cuts(start, end, hash);
    }
  }

  private void cuts(int start, int end, long hash) {
    int lastCut = lastCut(start, end);
    long rest = hash;
    for (int cut = start; cut < lastCut; cut++) {
      rest = Skeleton.shrink(rest, text.charAt(cut));
      if (isCut(start, cut + 1)) {
        ask(rest, start, cut + 1, end);
      }
    }
  }

  private void ask(long skeleton, int start, int cut, int end) {
    words[asked] = skeleton;
    pairEnds[asked] = NO_PAIR;
    starts[asked] = start;
    cuts[asked] = cut;
    ends[asked++] = end;
  }

  /** Asks the filter for the words so far. */
  void finish() {
    int found = index.pick(words, asked, picked);
    int second = 0;
    for (int i = 0; i < found; i++) {
      int n = picked[i];
      int kinds = index.starts(words[n]);
      int article = articleStart(starts[n], cuts[n]);
      if ((kinds & VariantIndex.COMPLETE) != 0) {
        found(words[n], n, article);
      }
      picked[second] = n;
      second += (kinds & VariantIndex.MORE) != 0 && article < 0 && pairEnds[n] != NO_PAIR ? 1 : 0;
    }
    for (int i = 0; i < second; i++) {
      pair(picked[i]);
    }
    asked = 0;
    waiting = 0;
  }

  /* A word that begins names of several, with the one after it. */
  private void pair(int n) {
    int kinds = index.starts(pairs[n]);
    if ((kinds & VariantIndex.COMPLETE) != 0) {
      found(pairs[n], n, PHRASE);
    }
    if ((kinds & VariantIndex.MORE) != 0) {
      int third = nextWord(pairEnds[n]);
      if (third >= 0) {
        found(VariantIndex.with(pairs[n], Skeleton.hash(text, third, wordEnd(third))), n, PHRASE);
      }
    }
  }

  /* Keeps what is to be compared, as listed spellings come first. */
  private void found(long skeleton, int n, int article) {
    if (count == skeletons.length) {
      skeletons = Arrays.copyOf(skeletons, count * 2);
      places = Arrays.copyOf(places, count * 2 * PLACES);
    }
    skeletons[count] = skeleton;
    int at = PLACES * count++;
    places[at] = starts[n];
    places[at + 1] = cuts[n];
    places[at + 2] = ends[n];
    places[at + 3] = article;
  }

  /** Tells the names among what was found. */
  void tell(Taken taken, Sink sink) {
    for (int i = 0; i < count; i++) {
      int at = PLACES * i;
      int cut = places[at + 1];
      int end = places[at + 2];
      int article = places[at + 3];
      if (article == PHRASE || !taken.isTaken(cut, end)) {
        check(skeletons[i], places[at], cut, end, Math.max(article, -1), sink);
      }
    }
  }

  /* The last place where a name can start: after wa or fa, then bi, ka or li, then the article. */
  private int lastCut(int start, int end) {
    int at = start;
    if (WordKey.isConjunction(text.charAt(at))) {
      at++;
    }
    if (at < end && isPreposition(text.charAt(at))) {
      at++;
    }
    if (at + 1 < end && text.charAt(at) == ArabicChars.ALEF) {
      at++;
    }
    if (at < end && text.charAt(at) == ArabicChars.LAM) {
      at++;
    }
    return Math.min(at, end);
  }

  private boolean isCut(int start, int cut) {
    return cut == start || articleStart(start, cut) >= 0 || prepositions(start, cut);
  }

  private boolean prepositions(int start, int cut) {
    int at = start;
    if (at < cut && WordKey.isConjunction(text.charAt(at))) {
      at++;
    }
    if (at < cut && isPreposition(text.charAt(at))) {
      at++;
    }
    return at == cut;
  }

  /* Where the article before a cut starts; after the preposition li it has lost its alef. */
  private int articleStart(int start, int cut) {
    if (cut - 2 >= start
        && text.charAt(cut - 1) == ArabicChars.LAM
        && text.charAt(cut - 2) == ArabicChars.ALEF
        && prepositions(start, cut - 2)) {
      return cut - 2;
    }
    if (cut - 2 >= start
        && text.charAt(cut - 1) == ArabicChars.LAM
        && text.charAt(cut - 2) == ArabicChars.LAM
        && prepositions(start, cut - 1)) {
      return cut - 1;
    }
    return -1;
  }

  private static boolean isPreposition(char c) {
    return c == ArabicChars.BEH || c == ArabicChars.KAF || c == ArabicChars.LAM;
  }

  private void check(long skeleton, int start, int cut, int end, int article, Sink sink) {
    int head = index.head(skeleton);
    if (head == VariantIndex.NONE) {
      return;
    }
    int vowels = Skeleton.vowels(text, cut, end);
    for (int n = head; n != VariantIndex.NONE; n = index.following(n)) {
      Name name = index.name(n);
      if (name.mayBegin(vowels) && (article < 0 || name.type() == EntityType.DEMONYM)) {
        compare(name, start, cut, end, article, sink);
      }
    }
  }

  private void compare(Name name, int wordStart, int cut, int firstEnd, int article, Sink sink) {
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
      int budget = name.budgets()[i];
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

  private int nextWord(int end) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at > end && at < text.length() && Skeleton.isWordPart(text.charAt(at)) ? at : -1;
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length() && Skeleton.isWordPart(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
