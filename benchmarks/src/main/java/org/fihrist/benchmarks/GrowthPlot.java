package org.fihrist.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the speeds that {@link MatchReport} has written as an SVG: names to the right, both
 * logarithmic.
 */
public final class GrowthPlot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 420;
  private static final int LEFT = 60;
  private static final int RIGHT = 170;
  private static final int TOP = 30;
  private static final int BOTTOM = 50;
  private static final double MIN_NAMES = 3;
  private static final double MAX_NAMES = 7;
  private static final double MAX_SPEED = Math.log10(500);
  private static final String[] COLOURS = {
    "#1b6ca8", "#5aa9e6", "#d1495b", "#edae49", "#66a182", "#2e933c", "#8d6a9f", "#888888"
  };

  private record Point(double names, double speed) {}

  private final StringBuilder svg = new StringBuilder();

  private GrowthPlot() {}

  /**
   * Draws.
   *
   * @param args the record, and the picture to write
   */
  public static void main(String[] args) throws IOException {
    Map<String, List<Point>> lines = read(Files.readAllLines(Path.of(args[0])));
    Files.writeString(Path.of(args[1]), new GrowthPlot().draw(lines));
  }

  private static Map<String, List<Point>> read(List<String> record) {
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    for (String line : record) {
      String[] columns = line.split(",");
      if (columns.length == 5 && columns[0].equals("speed")) {
        double names = Math.log10(Double.parseDouble(columns[1]));
        double speed = Math.log10(Double.parseDouble(columns[3]));
        lines.computeIfAbsent(columns[2], key -> new ArrayList<>()).add(new Point(names, speed));
      }
    }
    return lines;
  }

  private String draw(Map<String, List<Point>> lines) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\">%n<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    text(LEFT, TOP - 12, "start", "#000000", "M chars a second, by number of names");
    for (int names = (int) MIN_NAMES; names <= MAX_NAMES; names++) {
      grid(x(names), TOP, x(names), HEIGHT - BOTTOM);
      text(x(names), HEIGHT - BOTTOM + 18, "middle", "#000000", "10^" + names);
    }
    for (int speed : new int[] {1, 3, 10, 30, 100, 300}) {
      double y = y(Math.log10(speed));
      grid(LEFT, y, WIDTH - RIGHT, y);
      text(LEFT - 6, y + 4, "end", "#000000", Integer.toString(speed));
    }
    int colour = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      line(line.getKey(), line.getValue(), COLOURS[colour++ % COLOURS.length]);
    }
    return svg.append("</svg>\n").toString();
  }

  private void line(String name, List<Point> points, String colour) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point.names), y(point.speed)));
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
        path.toString().strip(), colour);
    Point last = points.get(points.size() - 1);
    text(x(last.names) + 6, y(last.speed) + 4, "start", colour, name);
  }

  private void grid(double x1, double y1, double x2, double y2) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>%n",
        x1, y1, x2, y2);
  }

  private void text(double x, double y, String anchor, String colour, String text) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
        x, y, anchor, colour, text);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  private static double x(double names) {
    return LEFT + (names - MIN_NAMES) / (MAX_NAMES - MIN_NAMES) * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double speed) {
    return HEIGHT - BOTTOM - Math.max(0, speed) / MAX_SPEED * (HEIGHT - TOP - BOTTOM);
  }
}
