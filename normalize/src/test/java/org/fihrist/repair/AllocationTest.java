package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final int RUNS = 2_000;

  private static final String CLEAN =
      "قال رئيس الوزراء في مؤتمر صحفي عقد أمس في العاصمة إن الحكومة (الجديدة) ستعمل على \"إصلاح\" "
          + "الاقتصاد، وأضاف أن 15 وزيرا شاركوا في الاجتماع: ستة من المعارضة. هل ينجح ذلك؟";

  @Test
  void aTextThatNeedsNothingTakesNoMemory() {
    assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    BoundaryRepairer repairer = BoundaryRepairer.builtIn();
    assertEquals(List.of(), repairer.edits(CLEAN));
    long id = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long before = threads.getThreadAllocatedBytes(id);
      repairer.edits(CLEAN);
      least = Math.min(least, threads.getThreadAllocatedBytes(id) - before);
    }
    assertEquals(0, least, "bytes");
  }
}
