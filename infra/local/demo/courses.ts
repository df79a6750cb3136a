import type { Course, CourseForm } from '#lib/domain/training/course.ts';

const course = (id: string, zh: string, en: string, form: CourseForm, hours: number, yuan: number): Course => ({
  id,
  name: { zh, en },
  form,
  hours,
  cost: yuan * 100,
  active: true,
});

/** What the demo's policy suggests, and two courses more. */
export const catalogue: readonly Course[] = [
  course('CRS-SERV-1', '服务礼仪与沟通话术', 'Service manners and phrasing', 'class', 4, 180),
  course('CRS-SERV-2', '满意度提升案例课', 'Cases of customer satisfaction', 'online', 2, 60),
  course('CRS-TEAM-1', '跨组协作工作坊', 'Working across teams', 'class', 4, 220),
  course('CRS-BUS-1', '业务知识更新', 'What is new in our business', 'online', 3, 0),
  course('CRS-BUS-2', '疑难业务案例', 'Difficult cases', 'class', 4, 150),
  course('CRS-COMM-1', '倾听与表达', 'Listening and speaking', 'class', 6, 320),
  course('CRS-SOLVE-1', '问题分析方法', 'Analysing problems', 'class', 6, 380),
  course('CRS-SOLVE-2', '一次解决率带教', 'Solving at the first contact', 'on-the-job', 8, 0),
  course('CRS-LEAD-1', '组长基础', 'First steps in leading', 'external', 12, 1280),
];
