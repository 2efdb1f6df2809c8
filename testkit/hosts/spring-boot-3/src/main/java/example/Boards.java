package example;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** Copies the names of Jira's boards into the application's own database. */
@Service
class Boards {

    record Board(long id, String name, String type) {}

    record Page(List<Board> values, boolean isLast) {}

    private final RestClient jira;
    private final JdbcTemplate jdbc;

    Boards(RestClient.Builder builder, JdbcTemplate jdbc, @Value("${jira.url}") String url) {
        this.jira = builder.baseUrl(url).build();
        this.jdbc = jdbc;
        jdbc.execute("create table if not exists board (id bigint primary key, name varchar(255))");
    }

    int copy(String token) {
        Page page = jira.get()
                .uri("/rest/agile/1.0/board")
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(Page.class);
        jdbc.update("delete from board");
        page.values().forEach(board -> jdbc.update("insert into board values (?, ?)", board.id(), board.name()));
        return page.values().size();
    }
}
