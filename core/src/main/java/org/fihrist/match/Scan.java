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

  private final Folder folder;
  private final Tokens tokens = new Tokens();
  private final Reporter reporter = new Reporter();
  private final LayerScan[] layerScans;
  private final Windows windows = new Windows();
  private final CharSource charSource = new CharSource();
  private final Utf8Source utf8Source = new Utf8Source();
  private final int lookahead;
  private boolean proclitics;

  Scan(Layers layers) {
    folder = new Folder(layers.maxLetters() + 8, Phrases.loud(layers));
    lookahead = layers.lookahead();
    layerScans = new LayerScan[layers.images().length];
    for (int layer = 0; layer < layerScans.length; layer++) {
      layerScans[layer] = new LayerScan(layers, layer, tokens, reporter);
    }
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
        || layerScans[0].capacity() > KEPT
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
    for (LayerScan layer : layerScans) {
      layer.search(ready, proclitics);
    }
    boolean more = report();
    tokens.used = used;
    return more;
  }

  private boolean report() {
    long place = nextPlace();
    while (place != Long.MAX_VALUE) {
      int t = (int) (place >>> 2);
      if (!reporter.wants(tokens.start(t))) {
        for (LayerScan layer : layerScans) {
          layer.skip(place);
        }
      } else if (!report(place, t)) {
        return false;
      }
      place = nextPlace();
    }
    return true;
  }

  private boolean report(long place, int t) {
    if (!reporter.enter(tokens.start(t))) {
      return false;
    }
    int start = start(t, (int) place & 3);
    for (LayerScan layer : layerScans) {
      layer.report(place, start);
    }
    return reporter.group();
  }

  private long nextPlace() {
    long place = Long.MAX_VALUE;
    for (LayerScan layer : layerScans) {
      place = Math.min(place, layer.nextPlace());
    }
    return place;
  }

  /** A waw or alef at a word's start that stands for two is a proclitic and the name's first. */
  private int start(int t, int skip) {
    boolean mayBeTwo = proclitics && skip == 0 && tokens.letters[tokens.first[t]] <= Folds.WAW;
    int second = mayBeTwo ? tokens.doubledAt(t) : -1;
    return second >= 0 ? second : tokens.place(t, skip);
  }
}
