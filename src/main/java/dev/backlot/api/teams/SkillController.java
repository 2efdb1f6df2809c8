package dev.backlot.api.teams;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.team.Skill;
import dev.backlot.team.Skills;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people can do. */
@TeamsController
class SkillController {

    private final Skills skills;
    private final Desk desk;

    SkillController(Skills skills, Desk desk) {
        this.skills = skills;
        this.desk = desk;
    }

    @Served(
            value = "List skills",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/skill")
    List<SkillBean> skills(
            @RequestParam(required = false) @Nullable Long page,
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(required = false) @Nullable List<Long> ids) {
        return desk.page(skills.list(), Skill::id, new Desk.Wish(page, size, ids)).stream()
                .map(SkillBean::of)
                .toList();
    }

    @Served(
            value = "Create a skill",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/skill")
    IdBean createSkill(@RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(skills.create(
                        body.text("title").or(null),
                        !Boolean.FALSE.equals(body.flag("shareable").or(null)))
                .id());
    }

    @Served(
            value = "Count skills",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/skill/count")
    int countSkills() {
        desk.requireReader();
        return skills.list().size();
    }

    @Served(
            value = "Ask whether skills exist",
            known = ASSUMED,
            errors = {400, 401},
            changes = false)
    @PostMapping("/skill/exists")
    boolean skillsExist(@RequestBody List<Long> ids) {
        return desk.exist(skills.list(), Skill::id, ids);
    }

    @Served(
            value = "Get a skill",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/skill/{id}")
    SkillBean skill(@PathVariable long id) {
        desk.requireReader();
        return SkillBean.of(skills.require(id));
    }

    @Served(
            value = "Change a skill",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/skill/{id}")
    IdBean updateSkill(@PathVariable long id, @RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(
                skills.update(id, body.text("title"), body.flag("shareable")).id());
    }

    @Served(
            value = "Delete a skill",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/skill/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSkill(@PathVariable long id) {
        desk.requireManager();
        skills.delete(id);
    }
}
