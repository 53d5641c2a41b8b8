package org.fihrist.repair;

/**
 * The parts of a text that are no prose: web and mail addresses, hashtags, user names. Found as the
 * text is read, so only what starts before the place that was read is known.
 */
final class Masks {

  /** Where the masked parts start and end, by twos, ascending. */
  private final IntList parts = new IntList();

  void clear() {
    parts.clear();
  }

  /** Whether a masked part can start with a unit. */
  static boolean mayStart(char c) {
    return c == '@' || c == '#' || c == ':' || c == 'w' || c == 'W';
  }

  /** Masks a part of a text if one starts at an offset, no less than those asked for before. */
  void start(String text, int offset) {
    if (!contains(offset) && isStart(text, offset)) {
      int end = offset + 1;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      parts.add(offset);
      parts.add(end);
    }
  }

  private static boolean isStart(String text, int i) {
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

  /**
   * Whether a word stands in an address or a hashtag, is tied to something by a low line, or goes
   * on in letters of presentation, which no key holds.
   */
  boolean isMasked(String text, int start, int end) {
    return contains(start)
        || (start > 0 && isTieBefore(text.charAt(start - 1)))
        || (end < text.length() && isTieAfter(text.charAt(end)));
  }

  private static boolean isTieBefore(char c) {
    return c == '_' || isPresentationForm(c);
  }

  private static boolean isTieAfter(char c) {
    return c == '_' || c == '@' || isPresentationForm(c);
  }

  private static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFEFC' && (c <= '\uFDFF' || c >= '\uFE70');
  }
}
