package org.fihrist.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The recall of one kind of change when the threshold allows so many wrong changes of that kind per
 * million undamaged words. Each kind has a threshold of its own, as in a repairer.
 */
final class RecallAtRate {

  private static final double WRONG_PER_MILLION = 20;

  private final Map<String, Double> found = new HashMap<>();
  private final List<Double> wrong = new ArrayList<>();
  private int expected;

  /** Takes a number of boundaries that are to be found. */
  void expect(int boundaries) {
    expected += boundaries;
  }

  /** Takes a boundary that was found, with its confidence. */
  void found(String boundary, double confidence) {
    found.merge(boundary, confidence, Math::max);
  }

  /** Takes a wrong change of undamaged text. */
  void wrong(double confidence) {
    wrong.add(confidence);
  }

  /** The recall among so many undamaged words. */
  double recall(long words) {
    wrong.sort(Comparator.reverseOrder());
    int allowed = (int) (WRONG_PER_MILLION * words / 1e6);
    double threshold = wrong.size() <= allowed ? 0 : wrong.get(allowed);
    long above = found.values().stream().filter(confidence -> confidence > threshold).count();
    return (double) above / Math.max(1, expected);
  }
}
