package org.fihrist.repair;

/**
 * The parts of a text that are no prose: web and mail addresses, hashtags, user names. Most texts
 * have none, which a search for four signs shows.
 */
final class Masks {

  /** Where the masked parts start and end, by twos, ascending. */
  private final IntList parts = new IntList();

  private String text = "";

  /** Finds the masked parts of a text. */
  void reset(String next) {
    text = next;
    parts.clear();
    if (next.indexOf('#') >= 0
        || next.indexOf('@') >= 0
        || next.contains("://")
        || next.contains("www.")
        || next.contains("WWW.")) {
      collect();
    }
  }

  private void collect() {
    for (int i = 0; i < text.length(); i++) {
      if (isStart(i)) {
        int end = i + 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        parts.add(i);
        parts.add(end);
        i = end;
      }
    }
  }

  private boolean isStart(int i) {
    return switch (text.charAt(i)) {
      case '@', '#' -> true;
      case ':' -> text.startsWith("://", i);
      case 'w' -> text.startsWith("www.", i);
      case 'W' -> text.startsWith("WWW.", i);
      default -> false;
    };
  }

  /** Whether an offset lies in a masked part. */
  boolean contains(int offset) {
    int low = 0;
    int high = parts.size() / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(2 * middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && offset < parts.get(2 * low - 1);
  }

  /** Whether a word stands in an address or a hashtag, or is tied to something by a low line. */
  boolean isMasked(int start, int end) {
    return contains(start)
        || (start > 0 && text.charAt(start - 1) == '_')
        || (end < text.length() && isTie(text.charAt(end)));
  }

  private static boolean isTie(char c) {
    return c == '_' || c == '@';
  }
}
