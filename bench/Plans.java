import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Explains the statements that a server asked for issues with: {@code java -cp DRIVERS Plans.java LOG URL} reads them and
 * their parameters out of the log of a server that traces its statements.
 */
final class Plans {

    private static final Pattern STATEMENT = Pattern.compile("Executing prepared SQL statement \\[(.*)]$");
    private static final Pattern VALUE =
            Pattern.compile("column index \\d+, parameter value \\[(.*)], value class \\[java\\.lang\\.(\\w+)]");

    public static void main(String[] arguments) throws Exception {
        Map<String, List<Object>> statements = statements(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection(arguments[1])) {
            for (Map.Entry<String, List<Object>> statement : statements.entrySet()) {
                explain(connection, statement.getKey(), statement.getValue());
            }
        }
    }

    private static Map<String, List<Object>> statements(Path log) throws Exception {
        Map<String, List<Object>> found = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher statement = STATEMENT.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (statement.find()) {
                values = new ArrayList<>();
                if (statement.group(1).matches("select (i\\.id|count\\(\\*\\)|coalesce\\(sum\\(i\\.n\\), 0\\)) from issue(_count)? i .*")) {
                    found.put(statement.group(1), values);
                }
            } else if (value.find()) {
                boolean number = value.group(2).equals("Long") || value.group(2).equals("Integer");
                values.add(number ? (Object) Long.valueOf(value.group(1)) : value.group(1));
            }
        }
        return found;
    }

    private static void explain(Connection connection, String sql, List<Object> values) throws Exception {
        System.out.println("-- " + sql + "\n-- " + values);
        try (PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet plan = statement.executeQuery()) {
                while (plan.next()) {
                    System.out.println(plan.getString(1));
                }
            }
        }
        System.out.println();
    }
}
