/**
 * Han characters that write the sounds of foreign names (约翰·史密斯, 阿卜杜拉·买买提). Source: usage of the dailies,
 * after the tables by which Xinhua transliterates names; collected by hand. A character more makes rules quieter.
 */
export const TRANSLITERATING =
  '阿埃艾爱安奥巴白拜班邦保鲍贝本比彼毕别宾波伯博勃卜布查达戴丹道德登邓迪蒂丁东杜顿多厄恩尔法凡范菲费芬丰弗夫福富盖甘冈高戈格葛根古瓜圭贵哈海汉翰赫亨洪胡华怀惠霍基吉季加贾简江焦杰捷金津京君喀卡凯坎康考柯科克肯孔库夸昆拉莱赖兰朗劳勒雷黎里利莉立丽连列林琳留龙卢鲁路伦罗洛吕马玛迈麦买曼芒毛梅门蒙米密敏明缪莫默姆木穆拿娜纳乃南内尼妮涅宁纽农努诺席吐合孜提扎甫肉逊依努热娜丽欧帕派潘庞佩彭皮匹平珀普齐奇恰强乔琴丘屈让热荣茹瑞若萨塞赛桑森沙莎山尚绍舍申圣施史士斯丝松苏素索所塔泰坦汤唐陶特腾提田铁廷通图托瓦万旺威韦维魏温文翁沃乌吾伍武西希锡夏香肖谢辛欣兴休雄修许逊雅亚延扬耶叶伊依因英永尤于约云扎赞泽曾詹张兆珍芝治智州朱兹子宗祖佐瑙琼珊黛莹薇蕾菈妲茜菲雯洁贡顺乍差颂猜素朴沛拔披汶炳隆旺昂翁盛伦敦蓬坤吞貌杜楠勉蓝谭冯恺恰茨岑滕瓜敖厄鄂噶嘉嘎冉然忒兀兹璐蒙蔻笛诶钦策弥娅婕莲绮';
