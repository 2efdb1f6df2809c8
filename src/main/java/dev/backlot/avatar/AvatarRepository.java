package dev.backlot.avatar;

import org.springframework.data.repository.Repository;

interface AvatarRepository extends Repository<UploadedAvatar, Long> {

    UploadedAvatar save(UploadedAvatar avatar);
}
