package org.fihrist.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RecallAtRateTest {

  private final RecallAtRate recall = new RecallAtRate();

  /** Of 100,000 words two changes may be wrong: the threshold lies at the third. */
  @Test
  void onlyWhatIsSurerThanTheFirstWrongChangeTooManyCounts() {
    recall.expect(4);
    recall.found("a", 0.99);
    recall.found("b", 0.8);
    recall.found("c", 0.7);
    recall.wrong(0.7);
    recall.wrong(0.9);
    recall.wrong(0.95);
    assertEquals(0.5, recall.recall(100_000));
    assertEquals(0.25, recall.recall(50_000));
    assertEquals(0.75, recall.recall(150_000));
  }

  @Test
  void aBoundaryThatIsFoundTwiceIsFoundOnce() {
    recall.expect(2);
    recall.found("a", 0.2);
    recall.found("a", 0.9);
    assertEquals(0.5, recall.recall(1));
  }

  @Test
  void withoutBoundariesThereIsNone() {
    assertEquals(0, recall.recall(1));
  }
}
