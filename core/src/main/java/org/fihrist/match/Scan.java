package org.fihrist.match;

/** The working memory of one scan and the search itself; used by one thread at a time. */
final class Scan {

  private final Names names;
  private final Window window = new Window();
  private final Folder folder;
  private final Tokens tokens = new Tokens();
  private final Starts starts = new Starts();
  private final Joiner joiner = new Joiner();
  private final Reporter reporter;
  private final byte[] word;

  private boolean proclitics;

  Scan(Names names) {
    this.names = names;
    int maxLetters = Math.max(names.maxLetters, 8);
    this.folder = new Folder(maxLetters + 8);
    this.reporter = new Reporter(names);
    this.word = new byte[maxLetters + 16 + Tokens.PADDING];
  }

  boolean run(CharSequence text, MatchKind kind, boolean proclitics, MatchConsumer consumer) {
    this.proclitics = proclitics;
    window.reset(0);
    window.ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      window.chars[i] = text.charAt(i);
    }
    window.length = text.length();
    tokens.clear();
    folder.reset();
    folder.fold(window, tokens);
    reporter.start(kind, consumer);
    for (int t = 0; t < tokens.count; t++) {
      if (reporter.wants(tokens.start[t]) && !at(t)) {
        return false;
      }
    }
    return reporter.finish();
  }

  /** Reports the names that begin in a word; false to stop. */
  private boolean at(int t) {
    if (!reporter.enter(tokens.start[t])) {
      return false;
    }
    starts.find(tokens.letters, tokens.first[t], tokens.length[t], proclitics);
    int from = 0;
    while (from < starts.count) {
      int to = from;
      while (to < starts.count && starts.skip[to] == starts.skip[from]) {
        begin(t, to++);
      }
      if (!reporter.group()) {
        return false;
      }
      if (!reporter.wants(tokens.start[t])) {
        return true;
      }
      from = to;
    }
    return true;
  }

  private void begin(int t, int s) {
    int skip = starts.skip[s];
    boolean doubled =
        proclitics
            && skip == 0
            && tokens.doubled[t] == 1
            && (tokens.letters[tokens.first[t]] == Folds.WAW
                || tokens.letters[tokens.first[t]] == Folds.ALEF);
    int start = doubled ? tokens.doubledAt[t] : tokens.at[tokens.first[t] + skip];
    int length = copy(t, skip, starts.before[s]);
    int id = names.words.find(word, 0, length);
    if (id >= 0) {
      hard(2 * id, t, start);
      soft(id, t, start, tokens.start[t]);
    }
    split(t, length, start);
  }

  private int copy(int t, int skip, byte before) {
    int length = 0;
    if (before != Starts.NOTHING) {
      word[length++] = Folds.ALEF;
    }
    if (before == Starts.ARTICLE) {
      word[length++] = Folds.LAM;
    }
    int letters = tokens.length[t] - skip;
    System.arraycopy(tokens.letters, tokens.first[t] + skip, word, length, letters);
    return length + letters;
  }

  private void hard(int first, int t, int start) {
    int node = first;
    int at = t;
    while (true) {
      reporter.add(node, start, tokens.end[at], tokens.start[t]);
      at++;
      if (at == tokens.count || tokens.stopped[at]) {
        return;
      }
      int next = names.words.find(tokens.letters, tokens.first[at], tokens.length[at]);
      int edge = next < 0 ? -1 : names.edges.find(node, next);
      if (edge < 0) {
        return;
      }
      node = 2 * edge + 1;
    }
  }

  private void soft(int id, int t, int start, int procliticStart) {
    int edge = names.softWord < 0 ? -1 : names.edges.find(2 * id, names.softWord);
    if (edge >= 0) {
      reporter.add(2 * edge + 1, start, tokens.end[t], procliticStart);
    }
  }

  /** Names with soft breaks that are written in several words here. */
  private void split(int t, int length, int start) {
    if (names.softWord < 0 || names.softPrefixes.find(word, 0, length) < 0) {
      return;
    }
    joiner.clear();
    joiner.append(word, 0, length);
    for (int at = t + 1; at < tokens.count && !tokens.stopped[at]; at++) {
      int before = joiner.length();
      joiner.append(tokens.letters, tokens.first[at], tokens.length[at]);
      if (joiner.length() == before) {
        return;
      }
      int id = names.words.find(joiner.letters(), 0, joiner.length());
      int edge = id < 0 ? -1 : names.edges.find(2 * id, names.softWord);
      if (edge >= 0) {
        reporter.add(2 * edge + 1, start, tokens.end[at], tokens.start[t]);
      }
      if (names.softPrefixes.find(joiner.letters(), 0, joiner.length()) < 0) {
        return;
      }
    }
  }
}
