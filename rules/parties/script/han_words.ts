/**
 * Words of Chinese company names that lists print in English, and place names whose characters have several
 * readings. Longest first match. Source: general knowledge (J).
 */
export const HAN_WORDS: Record<string, string> = {
  有限责任公司: 'co ltd', 有限責任公司: 'co ltd', 股份有限公司: 'co ltd', 有限公司: 'co ltd', 集团公司: 'group', 集團公司: 'group',
  公司: 'company', 集团: 'group', 集團: 'group', 控股: 'holdings', 总公司: 'corporation', 總公司: 'corporation', 分公司: 'branch',
  株式会社: 'co ltd', 有限会社: 'co ltd', 合同会社: 'llc', 工作室: 'studio', 研究院: 'institute', 研究所: 'institute', 大学: 'university',
  大學: 'university', 工厂: 'factory', 工廠: 'factory', 厂: 'factory', 银行: 'bank', 銀行: 'bank', 保险: 'insurance', 国际: 'international',
  國際: 'international', 贸易: 'trading', 貿易: 'trading', 商贸: 'trading', 商貿: 'trading', 进出口: 'import export', 進出口: 'import export',
  电子: 'electronics', 電子: 'electronics', 科技: 'technology', 技术: 'technology', 技術: 'technology', 实业: 'industrial', 實業: 'industrial',
  工业: 'industry', 工業: 'industry', 机械: 'machinery', 機械: 'machinery', 设备: 'equipment', 設備: 'equipment', 半导体: 'semiconductor',
  半導體: 'semiconductor', 通信: 'communication', 通讯: 'communication', 网络: 'network', 信息: 'information', 软件: 'software', 航空: 'aviation',
  航天: 'aerospace', 物流: 'logistics', 供应链: 'supply chain', 供應鏈: 'supply chain', 汽车: 'automobile', 化工: 'chemical', 能源: 'energy',
  石油: 'petroleum', 材料: 'materials', 仪器: 'instrument', 儀器: 'instrument', 光电: 'optoelectronics', 光電: 'optoelectronics', 精密: 'precision',
  自动化: 'automation', 发展: 'development', 發展: 'development', 投资: 'investment', 投資: 'investment', 建设: 'construction', 服务: 'service',
  中国: 'china', 中國: 'china', 香港: 'hong kong', 澳门: 'macau', 台湾: 'taiwan', 重庆: 'chongqing', 重慶: 'chongqing', 西藏: 'xizang',
  俄罗斯: 'russia', 俄羅斯: 'russia', 白俄罗斯: 'belarus', 莫斯科: 'moscow', 北京市: 'beijing', 深圳市: 'shenzhen', 上海市: 'shanghai',
  广州市: 'guangzhou', 东莞市: 'dongguan', 苏州市: 'suzhou', 天津市: 'tianjin', 广东省: 'guangdong', 浙江省: 'zhejiang', 江苏省: 'jiangsu',
};
