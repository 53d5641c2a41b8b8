package org.fihrist.match;

import java.util.Arrays;

/**
 * Folds the words of a window whose units fold alone.
 *
 * <p>The units become their classes, in one loop over a table; then the edges of the words are
 * found, many at a time; then words of letters only, which are most, are taken as they stand,
 * {@link Settler} folds others in one go, and what is left goes through {@link WordReader} unit by
 * unit.
 */
final class WordFolder {

  /* So many words are written ahead after one that had to be read unit by unit. */
  private static final int FEW_WORDS = 8;

  private static final int MANY_WORDS = Settler.MOST_WORDS;

  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long TOP_BITS = 0x8080808080808080L;
  private static final long PHRASES = TOP_BITS | (Folds.PHRASE & 0x7F) * LOW_BITS;

  private final int maxLetters;
  private final Gap gap = new Gap();
  private final WordReader reader;
  private final WordCopier copier;
  private final WordEdges edges = new WordEdges();
  private final Settler settler;
  private Tokens out = new Tokens();

  /* Where the classes of the window's units are among the letters. */
  private int codes;

  /* The plain words of more than eight letters. */
  private final int[] longer = new int[MANY_WORDS];

  /* The words that are written: word w of the window is number slots + w of the tokens once it has
   * been brought there, which are those before brought; the others are number written + w. */
  private int slots;
  private int written;
  private int brought;

  /* The word of the window before which the gap was read last. */
  private int gapWord;

  /* How far the window has been read. */
  private int readTo;

  /* How many words are written before those among them that are not plain are read. */
  private int ahead = FEW_WORDS;

  /**
   * A folder that keeps the letters of words up to a length.
   *
   * @param maxLetters a longer word keeps one letter more than that and so can match nothing
   */
  WordFolder(int maxLetters) {
    this.maxLetters = maxLetters;
    this.reader = new WordReader(maxLetters, gap);
    this.copier = new WordCopier(maxLetters);
    this.settler = new Settler(maxLetters, copier, edges);
  }

  /** Forgets the text before. */
  void reset() {
    gap.clear();
  }

  /**
   * Begins with a window; false when it has units that may not fold alone, and nothing is changed.
   *
   * @param withoutPhrases whether signs that stand for words are such units, too
   */
  boolean begin(Window window, Tokens tokens, boolean withoutPhrases) {
    int used = tokens.used;
    begin(window, tokens);
    if (edges.hasOdd() || (withoutPhrases && hasPhrase(window.length))) {
      tokens.used = used;
      return false;
    }
    return true;
  }

  /** Begins with a window whose units fold alone. */
  void begin(Window window, Tokens tokens) {
    out = tokens;
    encode(window);
    edges.find(out.letters, codes, window.length);
  }

  /** Adds the words of the window with which it began. */
  void fold(Window window) {
    reader.start(out, codes);
    copier.start(out, codes);
    int words = edges.words();
    int word = 0;
    readTo = 0;
    while (word < words) {
      int to = Math.min(words, word + ahead);
      writePlain(window, word, to);
      word = settle(window, word, to);
      ahead = word < to ? FEW_WORDS : Math.min(ahead * 2, MANY_WORDS);
    }
    read(window, readTo, window.length);
  }

  private boolean hasPhrase(int length) {
    byte[] letters = out.letters;
    for (int i = 0; i < length; i += 8) {
      long phrases = Hashes.eight(letters, codes + i) ^ PHRASES;
      if ((phrases - LOW_BITS & ~phrases & TOP_BITS) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Writes the classes of the window's units to the letters, with breaks behind. */
  private void encode(Window window) {
    codes = out.used;
    int length = window.length;
    int end = codes + length;
    out.ensure(length + WordEdges.PADDING);
    Folds.encode(window.chars, length, out.letters, codes);
    Arrays.fill(out.letters, end, end + WordEdges.PADDING, Folds.STOP);
    out.shift(codes, window.isMapped() ? 0 : window.start(0));
    if (window.isMapped()) {
      window.copyStarts(out.at, codes);
    }
    out.used = end + WordEdges.PADDING;
  }

  /** Writes words as if all were plain, and notes which are not, and which come after a sign. */
  private void writePlain(Window window, int from, int to) {
    out.ensureWords(to - from);
    byte[] letters = out.letters;
    int[] edge = edges.edges;
    int[] first = out.first;
    int[] length = out.length;
    long[] hash = out.hash;
    int[] marked = settler.marked;
    int[] signed = settler.signed;
    int[] more = longer;
    int marks = 0;
    int signs = 0;
    int mores = 0;
    int base = codes;
    int t = out.count - from;
    int longest = maxLetters + 1;
    for (int word = from; word < to; word++) {
      int start = edge[2 * word];
      int end = edge[2 * word + 1];
      int count = (end >> 1) - (start >> 1);
      first[t + word] = base + (start >> 1);
      length[t + word] = Math.min(count, longest);
      hash[t + word] = Hashes.upToEight(letters, base + (start >> 1), Math.min(count, 8));
      marked[marks] = word;
      marks += end & 1;
      signed[signs] = word;
      signs += start & 1;
      more[mores] = t + word;
      mores += (8 - count >>> 31) & ~end;
    }
    settler.markedCount = marks;
    settler.signedCount = signs;
    hash(out.count, t + to, mores);
    Arrays.fill(out.info, out.count, t + to, (byte) 0);
    if (window.isMapped()) {
      place(window, out.count, t + to);
    }
  }

  /** Hashes words whose first eight letters stand where their hashes will. */
  private void hash(int from, int to, int longWords) {
    long[] hash = out.hash;
    Hashes.mix(hash, from, to);
    for (int i = 0; i < longWords; i++) {
      int t = longer[i];
      hash[t] = Hashes.word(out.letters, out.first[t], out.length[t]);
    }
  }

  /**
   * Adds the words that are written, and reads those of them that are not plain; returns the first
   * word that is not added.
   */
  private int settle(Window window, int from, int to) {
    slots = out.count - from;
    written = slots;
    brought = from;
    gapWord = from;
    settler.settle(window, out, codes, from, to, slots);
    endGap(window, readTo, edges.start(from), slots + from);
    for (int word = settler.nextLeft(from);
        word < to;
        word = settler.nextLeft(Math.max(word + 1, gapWord))) {
      if (!drop(word) && !reread(window, word, to)) {
        return gapWord;
      }
    }
    bring(to);
    out.count = slots + to;
    if (slots + to > written + from) {
      startGap(out.count - 1);
    }
    readTo = edges.end(to - 1);
    return to;
  }

  /** Leaves a word out that is nothing, where only space is around it. */
  private boolean drop(int word) {
    boolean lone =
        !edges.isAfterSign(word)
            && (word + 1 == edges.words() || !edges.isAfterSign(word + 1))
            && copier.isNothing(edges.start(word), edges.end(word));
    if (!lone || (word == gapWord && !gap.isPlain())) {
      return false;
    }
    bring(Math.max(brought, word));
    slots--;
    brought = word + 1;
    gapWord += word == gapWord ? 1 : 0;
    return true;
  }

  /**
   * Reads a word unit by unit, and those that are one number with it. The words that are written
   * behind stay when what it reads leaves their places; false when it does not, or there are none.
   */
  private boolean reread(Window window, int word, int to) {
    bring(Math.max(brought, word));
    if (word > gapWord) {
      readGap(window, word);
    }
    out.count = slots + word;
    int next = word;
    readTo = edges.start(word);
    do {
      readTo = read(window, readTo, edges.end(next++));
    } while (next < edges.words() && edges.start(next) < readTo);
    gapWord = next;
    if (next >= to || out.count > written + next) {
      return false;
    }
    slots = out.count - next;
    brought = next;
    bring(next + 1);
    endGap(window, readTo, edges.start(next), slots + next);
    return true;
  }

  /** Brings words to the places that those read before them have left. */
  private void bring(int to) {
    out.move(written + brought, written + to, slots - written);
    brought = to;
  }

  /** Reads the gap between two words that are written. */
  private void readGap(Window window, int word) {
    int t = slots + word;
    startGap(t - 1);
    endGap(window, edges.end(word - 1), edges.start(word), t);
  }

  private void startGap(int t) {
    gap.start(out.length[t], out.letters[out.first[t]]);
  }

  /** Reads the breaks before a word. */
  private void endGap(Window window, int from, int to, int t) {
    for (int i = from; i < to; i++) {
      gap.add(window, i, out.letters[codes + i]);
    }
    out.info[t] = (byte) (out.info[t] & ~Tokens.STOPPED | gap.stoppedBit(out.length[t]));
  }

  /** Says where words are whose letters do not stand as close in the text. */
  private void place(Window window, int from, int to) {
    for (int t = from; t < to; t++) {
      int first = out.first[t] - codes;
      out.place(t, window.start(first), window.end(first + out.length[t] - 1));
    }
  }

  /** Reads unit by unit up to a place at least; returns how far. */
  private int read(Window window, int from, int to) {
    int i = from;
    while (i < to) {
      byte kind = out.letters[codes + i];
      if (kind > 0) {
        i = letters(window, i);
      } else if (kind == Folds.SKIP) {
        i++;
      } else if (Folds.isBreak(kind)) {
        gap.add(window, i++, kind);
      } else {
        i = reader.read(window, i);
      }
    }
    return i;
  }

  /** Reads a word that begins with a letter. */
  private int letters(Window window, int from) {
    byte[] letters = out.letters;
    int end = codes + from + 1;
    while (letters[end] > 0) {
      end++;
    }
    int length = end - codes - from;
    if (!isWhole(letters, end) || Runs.in(letters, codes + from, length)) {
      return reader.read(window, from);
    }
    out.ensureWords(1);
    int bits = gap.stoppedBit(length) | (window.isMapped() ? Tokens.SPREAD : 0);
    int kept = Math.min(length, maxLetters + 1);
    out.add(codes + from, kept, window.start(from), window.end(from + length - 1), bits);
    gap.start(length, letters[codes + from]);
    return from + length;
  }

  /** Whether a word ends before what is at a place, which is no letter. */
  private static boolean isWhole(byte[] letters, int at) {
    return Folds.isBreak(letters[at]) && !Groups.mayGoOn(letters, at);
  }
}
