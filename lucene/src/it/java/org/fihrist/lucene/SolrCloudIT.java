package org.fihrist.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.impl.CloudSolrClient;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.embedded.JettySolrRunner;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.client.solrj.SolrRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two nodes, two shards, every shard on both: index damaged news, search with clean words. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class SolrCloudIT {

  private static final String NEWS = "news";
  private static final int COUNT = 2_000;
  private static final List<DamagedNews.Document> DOCUMENTS = DamagedNews.documents(COUNT);

  @TempDir static Path home;

  private static MiniSolrCloudCluster cluster;
  private static CloudSolrClient client;

  @BeforeAll
  static void startAndIndex() throws Exception {
    cluster = new MiniSolrCloudCluster.Builder(2, home).addConfig(NEWS, conf()).configure();
    client = cluster.getSolrClient();
    CollectionAdminRequest.createCollection(NEWS, NEWS, 2, 2).process(client);
    cluster.waitForActiveCollection(NEWS, 2, 4);
    List<SolrInputDocument> batch = new ArrayList<>();
    for (DamagedNews.Document document : DOCUMENTS) {
      SolrInputDocument fields = new SolrInputDocument();
      fields.addField("id", document.id());
      fields.addField("text", document.text());
      fields.addField("dates", document.day());
      batch.add(fields);
    }
    client.add(NEWS, batch);
    client.commit(NEWS);
  }

  private static Path conf() throws Exception {
    Path schema =
        Path.of(
            Objects.requireNonNull(SolrCloudIT.class.getResource("/news/conf/schema.xml")).toURI());
    return Objects.requireNonNull(schema.getParent());
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.shutdown();
  }

  @Test
  @Order(1)
  void aCleanQueryFindsTheDamagedPagesAndHighlightsTheirLetters() throws Exception {
    SolrQuery query = new SolrQuery("text:\"الولايات المتحدة\"");
    query.setRows(COUNT).setHighlight(true);
    query.set("hl.method", "unified").set("hl.fl", "text").set("hl.fragsize", 0);
    QueryResponse answer = client.query(NEWS, query);
    assertEquals(naming("Q30"), answer.getResults().getNumFound());
    answer
        .getHighlighting()
        .forEach((id, fields) -> assertHighlight(text(id), fields.get("text").get(0)));
  }

  /** Without its marks a highlight is the text as scraped; the marked letters are the name's. */
  private static void assertHighlight(String text, String highlighted) {
    assertEquals(text, highlighted.replace("<em>", "").replace("</em>", ""));
    StringBuilder marked = new StringBuilder();
    for (String part : highlighted.split("<em>")) {
      int end = part.indexOf("</em>");
      marked.append(end < 0 ? "" : part.substring(0, end));
    }
    String letters = marked.toString().replace(" ", "");
    assertTrue(
        letters.equals("الولاياتالمتحدة") || letters.equals("والولاياتالمتحدة"), highlighted);
  }

  @Test
  @Order(2)
  void facetsCountEntitiesOverBothShards() throws Exception {
    SolrQuery query = new SolrQuery("*:*");
    query.setRows(0).setFacet(true).addFacetField("entities").setFacetLimit(-1);
    FacetField facet = client.query(NEWS, query).getFacetField("entities");
    Map<String, Long> counts = new HashMap<>();
    facet.getValues().forEach(count -> counts.put(count.getName(), count.getCount()));
    for (DamagedNews.Name name : DamagedNews.NAMES) {
      assertEquals(naming(name.id()), counts.get(name.id()), name.name());
    }
  }

  @Test
  @Order(3)
  void aDateRangeFilters() throws Exception {
    SolrQuery query = new SolrQuery("entities:Q159");
    query.addFilterQuery("dates:[2014-03 TO 2014-05]");
    long expected =
        DOCUMENTS.stream()
            .filter(d -> d.entities().contains("Q159"))
            .filter(d -> d.day().compareTo("2014-03") >= 0 && d.day().compareTo("2014-06") < 0)
            .count();
    assertEquals(expected, client.query(NEWS, query).getResults().getNumFound());
  }

  @Test
  @Order(4)
  void theServersOwnTaggerMissesNamesOnTwoShardsWhereTheFilterFindsAll() throws Exception {
    for (DamagedNews.Name name : DamagedNews.NAMES) {
      SolrInputDocument fields = new SolrInputDocument();
      fields.addField("id", "tag-" + name.id());
      fields.addField("name_tag", name.name());
      client.add(NEWS, fields);
    }
    SolrInputDocument page = new SolrInputDocument();
    page.addField("id", "page");
    page.addField("text", DamagedNews.allNames());
    client.add(NEWS, page);
    client.commit(NEWS);

    int tags = serverTags(DamagedNews.allNames());
    System.out.println("the server's own tagger: " + tags + " of " + DamagedNews.NAMES.size());
    assertTrue(tags < DamagedNews.NAMES.size(), tags + " tags");
    for (DamagedNews.Name name : DamagedNews.NAMES) {
      SolrQuery query = new SolrQuery("id:page AND entities:" + name.id());
      assertEquals(1, client.query(NEWS, query).getResults().getNumFound(), name.name());
    }
  }

  private static int serverTags(String text) throws Exception {
    ModifiableSolrParams params = new ModifiableSolrParams();
    params.set("overlaps", "ALL");
    GenericSolrRequest request =
        new GenericSolrRequest(SolrRequest.METHOD.POST, "/tag", params)
            .setRequiresCollection(true)
            .withContent(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    return ((Number) client.request(request, NEWS).get("tagsCount")).intValue();
  }

  @ParameterizedTest
  @CsvSource({
    "bad-line, 'Q1\tCOUNTRY\t\tمصر', names.tsv:15, COUNTRY",
    "no-file, '', names.tsv, find",
  })
  @Order(5)
  void aBadGazetteerIsTheServersError(
      String collection, String line, String place, String reason)
      throws Exception {
    Path conf = Files.createDirectory(home.resolve(collection));
    for (String each : List.of("schema.xml", "solrconfig.xml", "entity-types.txt")) {
      Files.copy(conf().resolve(each), conf.resolve(each));
    }
    if (!line.isEmpty()) {
      Files.writeString(conf.resolve("names.tsv"), Files.readString(conf().resolve("names.tsv")) + line);
    }
    cluster.uploadConfigSet(conf, collection);
    assertThrows(
        SolrException.class,
        () ->
            CollectionAdminRequest.createCollection(collection, collection, 1, 1).process(client));
    String log = logs();
    assertTrue(
        log.lines().anyMatch(l -> l.contains(collection) && l.contains(place) && l.contains(reason)),
        log);
  }

  /** What the nodes logged of warnings and errors, as an operator sees it in their user interface. */
  private static String logs() throws Exception {
    StringBuilder logs = new StringBuilder();
    for (JettySolrRunner node : cluster.getJettySolrRunners()) {
      URI uri = URI.create(node.getBaseUrl() + "/admin/info/logging?since=0&wt=json");
      logs.append(
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
              .body());
    }
    return logs.toString();
  }

  @Test
  @Order(6)
  void oneNodeStoppedTheOtherAnswersForBothShards() throws Exception {
    cluster.waitForJettyToStop(cluster.stopJettySolrRunner(1));
    SolrQuery query = new SolrQuery("entities:Q30 AND id:d*");
    query.setRows(0);
    long found = -1;
    for (int attempt = 0; attempt < 60 && found != naming("Q30"); attempt++) {
      Thread.sleep(500);
      found = count(query);
    }
    assertEquals(naming("Q30"), found);
  }

  /** The hits, or -1 while the cluster still sorts itself out. */
  private static long count(SolrQuery query) {
    try {
      return client.query(NEWS, query).getResults().getNumFound();
    } catch (Exception e) {
      return -1;
    }
  }

  private static long naming(String id) {
    return DOCUMENTS.stream().filter(d -> d.entities().contains(id)).count();
  }

  private static String text(String id) {
    return DOCUMENTS.get(Integer.parseInt(id.substring(1))).text();
  }
}
