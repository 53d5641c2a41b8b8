package org.fihrist.stress;

import org.fihrist.match.Automaton;
import org.fihrist.match.LiveAutomaton;
import org.fihrist.match.MatchKind;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * What a search may see of changes that other threads make at the same time.
 *
 * <pre>
 * ./mvnw -Pstress -pl stress -am -DskipTests package
 * (cd stress/target && java -jar stress.jar -m quick)
 * </pre>
 */
public final class LiveAutomatonStress {

  private static final String NAME = "\u0646\u0627\u0628\u0644\u0633";
  private static final String OTHER = "\u0623\u0631\u064A\u062D\u0627";
  private static final Automaton BASE = Automaton.builder().add(NAME, 1).build();

  private LiveAutomatonStress() {}

  /** The sum of the values of all names in a text. */
  private static int sum(Automaton names, String text) {
    int[] sum = {0};
    names.scan(
        text, MatchKind.ALL, true, (value, start, end, proclitics) -> (sum[0] += value) >= 0);
    return sum[0];
  }

  /** A name that gets another value always has one of the two. */
  @JCStressTest
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "before the change")
  @Outcome(id = "4", expect = Expect.ACCEPTABLE, desc = "after the change")
  @Outcome(expect = Expect.FORBIDDEN, desc = "half a change")
  @State
  public static class Replace {
    private final LiveAutomaton live = new LiveAutomaton(BASE);

    /** Changes the value. */
    @Actor
    public void change() {
      live.replace(NAME, 4, false);
    }

    /** Searches. */
    @Actor
    public void search(I_Result seen) {
      seen.r1 = sum(live.current(), NAME);
    }
  }

  /** What has been seen once stays. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "before the change")
  @Outcome(id = "0, 4", expect = Expect.ACCEPTABLE, desc = "around the change")
  @Outcome(id = "4, 4", expect = Expect.ACCEPTABLE, desc = "after the change")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a change undone")
  @State
  public static class SeeTwice {
    private final LiveAutomaton live = new LiveAutomaton(BASE);

    /** Adds a name. */
    @Actor
    public void change() {
      live.add(OTHER, 4, false);
    }

    /** Searches twice. */
    @Actor
    public void search(II_Result seen) {
      seen.r1 = sum(live.current(), OTHER);
      seen.r2 = sum(live.current(), OTHER);
    }
  }

  /** Of two changes at once none is lost; compacting loses none either. */
  @JCStressTest
  @Outcome(id = "12", expect = Expect.ACCEPTABLE, desc = "both changes")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a change lost")
  @State
  public static class ChangeAtOnce {
    private final LiveAutomaton live = new LiveAutomaton(BASE);

    /** Adds a name, and compacts. */
    @Actor
    public void add() {
      live.add(OTHER, 4, false);
      live.compact();
    }

    /** Gives another name another value. */
    @Actor
    public void replace() {
      live.replace(NAME, 8, false);
    }

    /** Searches when both are done. */
    @Arbiter
    public void search(I_Result seen) {
      seen.r1 = sum(live.current(), NAME + ' ' + OTHER);
    }
  }

  /** Two searches at once in one automaton do not share their working memory. */
  @JCStressTest
  @Outcome(id = "1, 2", expect = Expect.ACCEPTABLE, desc = "each its own")
  @Outcome(expect = Expect.FORBIDDEN, desc = "mixed up")
  @State
  public static class SearchAtOnce {
    private final Automaton names = new LiveAutomaton(BASE).current();

    /** Searches in a text with the name once. */
    @Actor
    public void once(II_Result seen) {
      seen.r1 = sum(names, NAME);
    }

    /** Searches in a text with the name twice. */
    @Actor
    public void twice(II_Result seen) {
      seen.r2 = sum(names, NAME + ' ' + NAME);
    }
  }
}
