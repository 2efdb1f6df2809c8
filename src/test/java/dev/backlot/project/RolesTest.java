package dev.backlot.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who plays which role. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolesTest {

    private static final long PR = 10000;
    private static final long HSP = 10001;
    private static final long SEC = 10002;
    private static final long ADMINISTRATORS = 10002;

    @Autowired
    Roles roles;

    @Autowired
    Users users;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void A_role_is_played_by_a_user_or_through_a_group_in_one_project() {
        assertThat(roles.all()).extracting(ProjectRole::name).containsExactly("Administrators", "Developers", "Users");
        assertThat(roles.plays(viewer("admin"), ADMINISTRATORS, SEC)).isTrue();
        assertThat(roles.plays(viewer("fred"), ADMINISTRATORS, SEC)).isFalse();
        assertThat(roles.of(viewer("fred"), PR)).extracting(ProjectRole::name).containsExactly("Developers", "Users");
        assertThat(roles.of(viewer("fred"), SEC)).isEmpty();
        assertThat(roles.of(Viewer.anonymous(), PR)).isEmpty();
    }

    @Test
    void An_actor_that_is_gone_is_not_named() {
        long developers = roles.named("developers").orElseThrow().id();
        assertThat(roles.actors(developers, HSP))
                .extracting(RoleActor::holder)
                .containsExactly("developers", "JIRAUSER10001");
        jdbc.update("update project_role_actor set holder = 'nobody' where holder = 'JIRAUSER10001'");
        jdbc.update("update world set revision = revision + 1");
        assertThat(roles.actors(developers, HSP)).extracting(RoleActor::holder).containsExactly("developers");
        assertThat(roles.defaultActors(developers)).hasSize(1);
    }

    private Viewer viewer(String name) {
        return users.viewer(users.byName(name).orElseThrow());
    }
}
