package org.fihrist.match;

/** Chooses among the matches of a scan, by kind, and hands them to the consumer. */
final class Reporter {

  private static final MatchConsumer NOBODY = (value, start, end, procliticStart) -> false;

  private final Hits hits = new Hits();
  private final Cluster cluster = new Cluster();
  private MatchKind kind = MatchKind.ALL;
  private MatchConsumer consumer = NOBODY;

  /* Where the next match may begin. */
  private int free;
  private int clusterEnd;
  private int group;

  void start(MatchKind kind, MatchConsumer consumer) {
    this.kind = kind;
    this.consumer = consumer;
    hits.count = 0;
    group = 0;
    free = 0;
    clusterEnd = 0;
  }

  /** Comes to the next word; false to stop. */
  boolean enter(int wordStart) {
    return kind != MatchKind.LONGEST_DOMINANT || wordStart < clusterEnd || flush();
  }

  /** Whether a match that begins here could be reported. */
  boolean wants(int start) {
    return start >= free;
  }

  /**
   * Takes a match at the place that was entered; of the shorter ones there none is kept in vain.
   */
  void add(Image image, long code, int start, int end, int procliticStart) {
    if (kind == MatchKind.LEFTMOST_LONGEST && hits.count > 0) {
      int longest = hits.end[0];
      if (end < longest) {
        return;
      }
      hits.count = end > longest ? 0 : hits.count;
    }
    hits.add(image, code, start, end, procliticStart);
  }

  /** Ends the matches that begin at one place; false to stop. */
  boolean group() {
    if (hits.count == group) {
      return true;
    }
    switch (kind) {
      case ALL:
        return all();
      case LEFTMOST_LONGEST:
        return longest();
      default:
        cluster();
        return true;
    }
  }

  /** Ends the scan; true when it came to the end of the text. */
  boolean finish(boolean more) {
    return more && (kind != MatchKind.LONGEST_DOMINANT || flush());
  }

  void clear() {
    consumer = NOBODY;
  }

  /** How many hits there is room for. */
  int capacity() {
    return hits.code.length;
  }

  private boolean all() {
    hits.sortByPlace(0);
    boolean more = true;
    for (int i = 0; more && i < hits.count; i++) {
      more = report(i);
    }
    hits.count = 0;
    return more;
  }

  private boolean longest() {
    boolean more = true;
    for (int i = 0; more && i < hits.count; i++) {
      more = report(i);
    }
    free = hits.end[0];
    hits.count = 0;
    return more;
  }

  private void cluster() {
    for (; group < hits.count; group++) {
      clusterEnd = Math.max(clusterEnd, hits.end[group]);
    }
  }

  private boolean flush() {
    int count = hits.count;
    if (count == 0) {
      return true;
    }
    cluster.choose(hits);
    hits.count = 0;
    group = 0;
    for (int i = 0; i < count; i++) {
      if (cluster.isChosen(i) && !report(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean report(int i) {
    Image image = hits.image[i];
    long code = hits.code[i];
    int count = image.valueCount(code);
    boolean more = true;
    for (int v = 0; more && v < count; v++) {
      int value = image.value(code, v);
      more = consumer.accept(value, hits.start[i], hits.end[i], hits.procliticStart[i]);
    }
    return more;
  }
}
