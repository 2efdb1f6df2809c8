package dev.backlot.dashboard;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DashboardRepository extends Repository<Dashboard, Long> {

    List<Dashboard> findAllByOrderById();
}
