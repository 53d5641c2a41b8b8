package org.fihrist.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The documents that all benchmarks of normalization read. */
final class NormalizeDocuments {

  /** About as long as a news article. */
  static final int LENGTH = 1500;

  private static final int NUMBER = 1000;

  private NormalizeDocuments() {}

  /** News, or the same fully vowelled, cut at spaces. */
  static List<String> of(String kind) {
    String text = kind.equals("vowelled") ? NewsText.vowelled() : NewsText.news();
    List<String> documents = new ArrayList<>();
    int from = 0;
    while (documents.size() < NUMBER && from + LENGTH < text.length()) {
      int to = text.indexOf(' ', from + LENGTH);
      to = to < 0 ? text.length() : to;
      documents.add(text.substring(from, to).strip());
      from = to;
    }
    return documents;
  }
}
