/** Words of a sentence that tell of a renaming or of the past. Chosen by hand. */
export const RENAMING_WORDS =
  /更名|改名|改称|前身|合并|组建|撤销|挂牌|划归|并入|拟|当时|当年|那年|此前|曾|时任|过去|去年|前年|机构改革|旧称|原名/;
