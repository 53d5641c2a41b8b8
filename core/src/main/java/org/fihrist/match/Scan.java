package org.fihrist.match;

import java.io.Reader;
import java.nio.ByteBuffer;

/**
 * The working memory of one scan and the search itself; used by one thread at a time.
 *
 * <p>Text is taken in windows of a few thousand units, and each window goes through a few short
 * loops: fold it into words; drop the words with which no name begins, by a filter that stays in
 * the cache; look the others up; follow the names from there. In a loop over many words the
 * look-ups do not wait for each other, so that their cache misses overlap.
 */
final class Scan {

  /** The largest arrays that are kept for the next scan. */
  private static final int KEPT = 1 << 18;

  private final Image image;
  private final Folder folder;
  private final Tokens tokens = new Tokens();
  private final Candidates candidates = new Candidates();
  private final Starts starts;
  private final Walks walks;
  private final Joiner joiner = new Joiner();
  private final Reporter reporter;
  private final Windows windows = new Windows();
  private final CharSource charSource = new CharSource();
  private final Utf8Source utf8Source = new Utf8Source();

  /* How many words after its first a name may have. */
  private final int lookahead;

  private boolean proclitics;

  Scan(Image image) {
    this.image = image;
    this.folder = new Folder(image.maxLetters + 8);
    this.starts = new Starts(image, tokens, candidates);
    this.walks = new Walks(image, tokens, candidates);
    this.reporter = new Reporter(image);
    this.lookahead = Math.max(image.maxWords, image.maxSoftLetters);
  }

  boolean chars(CharSequence text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    charSource.set(text);
    return run(charSource, false, kind, proclitics, consumer);
  }

  boolean chars(
      char[] text, int from, int to, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    charSource.set(text, from, to);
    return run(charSource, false, kind, proclitics, consumer);
  }

  /** Bytes from the buffer's position to its limit; offsets count from the position. */
  boolean utf8(ByteBuffer text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    utf8Source.set(text, text.position(), text.limit(), text.position());
    return run(utf8Source, true, kind, proclitics, consumer);
  }

  boolean reader(Reader text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    return run(new ReaderSource(text), false, kind, proclitics, consumer);
  }

  /** Whether an odd text has made the working memory too large to keep. */
  boolean isOversized() {
    return windows.window().chars.length > KEPT
        || tokens.letters.length > KEPT
        || candidates.token.length > KEPT
        || reporter.capacity() > KEPT;
  }

  /** Forgets the text and the consumer. */
  void clear() {
    charSource.clear();
    utf8Source.clear();
    reporter.clear();
  }

  /** Reads a source to its end; false when the consumer stopped it. */
  private boolean run(
      Source source, boolean mapped, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    this.proclitics = proclitics;
    tokens.clear();
    folder.reset();
    windows.start(source, mapped);
    reporter.start(kind, consumer);
    boolean more = true;
    while (more && windows.next()) {
      folder.fold(windows.window(), tokens);
      int ready = windows.isLast() ? tokens.count : tokens.count - lookahead;
      if (ready > 0) {
        more = search(ready);
        tokens.drop(ready);
      }
    }
    return reporter.finish(more);
  }

  private boolean search(int ready) {
    int used = tokens.used;
    candidates.count = 0;
    for (int t = 0; t < ready; t++) {
      starts.add(t, proclitics);
    }
    lookUp();
    walks.run();
    boolean more = follow();
    tokens.used = used;
    return more;
  }

  /** In three loops, so that no branch waits for memory. */
  private void lookUp() {
    int count = candidates.count;
    int[] slot = candidates.slot;
    long[] inSlot = candidates.inSlot;
    long[] hash = candidates.hash;
    for (int c = 0; c < count; c++) {
      slot[c] = image.shortSlot(hash[c]);
    }
    for (int c = 0; c < count; c++) {
      inSlot[c] = image.shortWord(slot[c]);
    }
    byte[] letters = tokens.letters;
    for (int c = 0; c < count; c++) {
      int from = candidates.from[c];
      int length = candidates.length[c];
      candidates.found[c] = image.word(letters, from, length, hash[c], slot[c], inSlot[c]);
    }
  }

  private boolean follow() {
    int from = 0;
    while (from < candidates.count) {
      int t = candidates.token[from];
      int skip = candidates.skip[from];
      boolean wanted = reporter.wants(tokens.start[t]);
      if (wanted && !reporter.enter(tokens.start[t])) {
        return false;
      }
      int c = from;
      for (; c < candidates.count && candidates.token[c] == t && candidates.skip[c] == skip; c++) {
        if (wanted) {
          begin(c);
        }
      }
      if (wanted && !reporter.group()) {
        return false;
      }
      from = c;
    }
    return true;
  }

  private void begin(int c) {
    int t = candidates.token[c];
    int start = start(t, candidates.skip[c]);
    int end = walks.firstHit(c + 1);
    for (int hit = walks.firstHit(c); hit < end; hit++) {
      reporter.add(walks.code(hit), start, tokens.end[walks.last(hit)], tokens.start[t]);
    }
    if (image.hasSoftNames()) {
      soft(candidates.found[c], c, t, start);
    }
  }

  /** A waw or alef at a word's start that stands for two is a proclitic and the name's first. */
  private int start(int t, int skip) {
    int first = tokens.first[t];
    boolean doubled =
        proclitics && skip == 0 && tokens.doubled[t] == 1 && tokens.letters[first] <= Folds.WAW;
    return doubled ? tokens.doubledAt[t] : tokens.place(t, skip);
  }

  private void soft(long found, int c, int t, int start) {
    if (found != Image.NONE && (found & Image.SOFT) != 0) {
      addSoft(found, start, t, t);
    }
    if (!image.mayBeginSoft(candidates.hash[c])) {
      return;
    }
    joiner.clear();
    joiner.append(tokens.letters, candidates.from[c], candidates.length[c]);
    boolean mayGoOn = true;
    for (int at = t + 1; mayGoOn && at < tokens.count && !tokens.stopped[at]; at++) {
      mayGoOn = join(start, t, at);
    }
  }

  /** Joins one more word; false when no soft name begins like this. */
  private boolean join(int start, int t, int at) {
    int before = joiner.length();
    joiner.append(tokens.letters, tokens.first[at], tokens.length[at]);
    int length = joiner.length();
    if (length == before || length > image.maxSoftLetters) {
      return false;
    }
    long hash = Hashes.word(joiner.letters(), 0, length);
    if (image.mayBegin(hash)) {
      long found = image.word(joiner.letters(), 0, length, hash);
      if (found != Image.NONE && (found & Image.SOFT) != 0) {
        addSoft(found, start, t, at);
      }
    }
    return image.mayBeginSoft(hash);
  }

  private void addSoft(long found, int start, int t, int last) {
    int node = image.soft((int) (found >>> 3));
    if (node != Image.NONE) {
      reporter.add(image.code(node), start, tokens.end[last], tokens.start[t]);
    }
  }
}
