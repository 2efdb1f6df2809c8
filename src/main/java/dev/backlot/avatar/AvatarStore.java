package dev.backlot.avatar;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of uploaded pictures, read past JPA: the bytes are fetched only where they are sent. */
@Component
class AvatarStore {

    private final AvatarRepository repository;
    private final JdbcClient jdbc;

    AvatarStore(AvatarRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    List<Avatar> all() {
        return jdbc.sql("select id, avatar_type, owner from avatar order by id")
                .query((row, number) ->
                        new Avatar(row.getLong(1), AvatarType.valueOf(row.getString(2)), row.getString(3)))
                .list();
    }

    Picture picture(long id) {
        return jdbc.sql("select media_type, content from avatar where id = ?")
                .param(id)
                .query((row, number) -> new Picture(row.getString(1), row.getBytes(2)))
                .single();
    }

    long add(AvatarType type, String owner, Picture picture) {
        return repository.save(new UploadedAvatar(type, owner, picture)).id();
    }

    void delete(long id) {
        jdbc.sql("delete from avatar where id = ?").param(id).update();
    }

    void deleteAll(AvatarType type, String owner) {
        jdbc.sql("delete from avatar where avatar_type = ? and owner = ?")
                .params(type.name(), owner)
                .update();
        jdbc.sql("delete from avatar_upload where avatar_type = ? and owner = ?")
                .params(type.name(), owner)
                .update();
    }

    Optional<Picture> upload(long userId, AvatarType type, String owner) {
        return jdbc.sql("select media_type, content from avatar_upload"
                        + " where user_id = ? and avatar_type = ? and owner = ?")
                .params(userId, type.name(), owner)
                .query((row, number) -> new Picture(row.getString(1), row.getBytes(2)))
                .optional();
    }

    void keepUpload(long userId, AvatarType type, String owner, Picture picture) {
        forgetUpload(userId, type, owner);
        jdbc.sql("insert into avatar_upload (user_id, avatar_type, owner, media_type, content) values (?, ?, ?, ?, ?)")
                .params(userId, type.name(), owner, picture.mediaType(), picture.content())
                .update();
    }

    void forgetUpload(long userId, AvatarType type, String owner) {
        jdbc.sql("delete from avatar_upload where user_id = ? and avatar_type = ? and owner = ?")
                .params(userId, type.name(), owner)
                .update();
    }
}
