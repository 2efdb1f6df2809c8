package dev.backlot.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, Long> {

    Optional<Attachment> findById(long id);

    List<Attachment> findByIssueIdInOrderById(Collection<Long> issueIds);

    List<Attachment> findByIdInOrderById(Collection<Long> ids);

    Attachment saveAndFlush(Attachment attachment);

    void delete(Attachment attachment);
}
