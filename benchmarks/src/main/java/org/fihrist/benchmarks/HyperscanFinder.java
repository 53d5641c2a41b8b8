package org.fihrist.benchmarks;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Hyperscan through its Java binding; for up to about 100,000 names. */
final class HyperscanFinder implements NameFinder {

  private static final int PIECE = 1 << 16;

  private final List<String> keys;
  private final String text;
  private final Database database;
  private final Scanner scanner = new Scanner();
  private final LongestWords words;

  HyperscanFinder(MatchData data) {
    this.keys = data.keys;
    this.text = data.folded;
    this.words = data.longest;
    List<Expression> expressions = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String literal = keys.get(i).replace(".", "\\.");
      expressions.add(new Expression(literal, EnumSet.of(ExpressionFlag.UTF8), i));
    }
    try {
      database = Database.compile(expressions);
    } catch (CompileErrorException e) {
      throw new IllegalStateException(e);
    }
    scanner.allocScratch(database);
  }

  /** In pieces that end at a space; names across a seam are looked for from the piece before. */
  @Override
  public int count() {
    words.clear();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PIECE);
      for (Match match : scanner.scan(database, text.substring(from, to))) {
        int end = from + (int) match.getEndPosition() + 1;
        words.hit(end - keys.get(match.getMatchedExpression().getId()).length(), end);
      }
      from = to == text.length() ? to : to - Math.min(200, to - from - 1);
    }
    return words.count();
  }
}
